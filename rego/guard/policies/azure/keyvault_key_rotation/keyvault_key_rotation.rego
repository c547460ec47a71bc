# METADATA
# title: Key Vault keys must rotate by themselves
# description: |
#   Keys that people must remember to renew stay the same for years, so that one copied version
#   opens all data written in all that time.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/key_vault_key
#   - ref: https://learn.microsoft.com/en-us/azure/key-vault/keys/how-to-configure-key-rotation
# custom:
#   id: GRD-AZ-027
#   severity: low
#   profile: strict
#   category: encryption
#   systems: [key-vault]
#   resources: [azurerm_key_vault_key]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)"]
#     supporting: ["hipaa:164.308(a)(5)(ii)(D)", "gdpr:32(1)(b)"]
#   remediation: |
#     Let the vault renew the key before it expires.
#
#         resource "azurerm_key_vault_key" "registry" {
#           rotation_policy {
#             automatic {
#               time_before_expiry = "P30D"
#             }
#           }
#         }
package guard.policies.azure.keyvault_key_rotation

import data.guard.lib.azure.argument
import data.guard.lib.value

deny contains violation if {
	some key in input.resources.azurerm_key_vault_key

	# a key that is switched off, as only a live vault tells, cannot be used
	not argument.off(key.config, ["enabled"])
	setting := argument.read(key.config, [["rotation_policy", 0, "automatic"]], null)
	_is_none(setting.value)

	violation := {
		"resource": key.id,
		"path": setting.path,
		"message": _message(setting.value),
	}
}

_is_none(x) if x == null

_is_none(x) if x == []

_is_none(x) if value.is_unknown(x)

_message(automatic) := "rotation_policy is not known" if {
	value.is_unknown(automatic)
} else := "rotation_policy.automatic is not set, so the key is renewed by hand only"
