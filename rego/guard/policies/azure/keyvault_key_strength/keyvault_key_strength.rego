# METADATA
# title: Key Vault keys must be strong enough
# description: |
#   RSA keys shorter than 2048 bits can be factored with affordable effort; whoever does so decrypts
#   the data or forges the signatures that the key stands for.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/key_vault_key
#   - ref: https://learn.microsoft.com/en-us/azure/key-vault/keys/about-keys-details
# custom:
#   id: GRD-AZ-028
#   severity: medium
#   category: encryption
#   systems: [key-vault]
#   resources: [azurerm_key_vault_key, azurerm_key_vault_certificate]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Use RSA with at least 2048 bits, better 3072, or an elliptic curve.
#
#         resource "azurerm_key_vault_key" "signing" {
#           key_size = 3072
#         }
package guard.policies.azure.keyvault_key_strength

import data.guard.lib.azure.argument
import data.guard.lib.value

_sizes := array.concat(
	[{"resource": key.id, "path": ["key_size"], "size": key.config.key_size} |
		some key in input.resources.azurerm_key_vault_key
	],
	[{
		"resource": certificate.id,
		"path": ["certificate_policy", 0, "key_properties", 0, "key_size"],
		"size": certificate.config.certificate_policy[0].key_properties[0].key_size,
	} |
		some certificate in input.resources.azurerm_key_vault_certificate
	],
)

deny contains violation if {
	some key in _sizes
	bits := argument.number(key.size)

	# sizes of elliptic curves are 256 to 521
	bits > 600
	bits < 2048

	violation := {
		"resource": key.resource,
		"path": key.path,
		"message": sprintf("the RSA key has %d bits, fewer than 2048", [bits]),
	}
}

deny contains violation if {
	some key in _sizes
	value.is_unknown(key.size)

	violation := {
		"resource": key.resource,
		"path": key.path,
		"message": "the size of the key is not known before deployment",
	}
}

deny contains violation if {
	some certificate in input.resources.azurerm_key_vault_certificate
	value.is_unknown(certificate.config.certificate_policy)

	violation := {
		"resource": certificate.id,
		"path": ["certificate_policy"],
		"message": "the size of the key is not known before deployment",
	}
}
