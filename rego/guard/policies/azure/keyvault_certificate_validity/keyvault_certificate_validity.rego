# METADATA
# title: Key Vault certificates must not be valid for more than a year
# description: |
#   A stolen private key impersonates the service until the certificate ends. Validity of years
#   gives the thief years, since clients rarely learn of a revocation.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/key_vault_certificate
#   - ref: https://learn.microsoft.com/en-us/azure/key-vault/certificates/about-certificates
# custom:
#   id: GRD-AZ-030
#   severity: low
#   category: encryption
#   systems: [key-vault]
#   resources: [azurerm_key_vault_certificate]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)"]
#     supporting: ["hipaa:164.308(a)(5)(ii)(D)", "gdpr:32(1)(b)"]
#   remediation: |
#     Issue certificates for twelve months or less and let the vault renew them.
#
#         resource "azurerm_key_vault_certificate" "scoring" {
#           certificate_policy {
#             x509_certificate_properties {
#               validity_in_months = 12
#             }
#           }
#         }
package guard.policies.azure.keyvault_certificate_validity

import data.guard.lib.azure.argument

_path := ["certificate_policy", 0, "x509_certificate_properties", 0, "validity_in_months"]

deny contains violation if {
	some certificate in input.resources.azurerm_key_vault_certificate
	setting := argument.read(certificate.config, [_path], null)
	setting.value != null
	not _short(setting.value)

	violation := {
		"resource": certificate.id,
		"path": setting.path,
		"message": sprintf("%s, more than 12", [setting.text]),
	}
}

_short(months) if argument.number(months) <= 12
