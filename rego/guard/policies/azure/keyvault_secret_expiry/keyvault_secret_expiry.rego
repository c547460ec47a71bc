# METADATA
# title: Key Vault secrets must expire
# description: |
#   A secret that never ends keeps working for whoever copied it: a former colleague, a leaked log,
#   an old notebook. Nobody is forced to replace it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/key_vault_secret
#   - ref: https://learn.microsoft.com/en-us/azure/key-vault/secrets/about-secrets
# custom:
#   id: GRD-AZ-024
#   severity: medium
#   category: secrets
#   systems: [key-vault]
#   resources: [azurerm_key_vault_secret]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)"]
#     supporting: ["hipaa:164.308(a)(5)(ii)(D)", "gdpr:32(1)(b)"]
#   remediation: |
#     Set an expiration date, and renew the secret before it by pipeline or by an event of the
#     vault.
#
#         resource "azurerm_key_vault_secret" "registry" {
#           expiration_date = "2027-06-30T00:00:00Z"
#         }
package guard.policies.azure.keyvault_secret_expiry

import data.guard.lib.azure.argument

deny contains violation if {
	some secret in input.resources.azurerm_key_vault_secret

	# a secret that is switched off, as only a live vault tells, cannot be read
	not argument.off(secret.config, ["enabled"])
	setting := argument.read(secret.config, [["expiration_date"]], null)
	setting.value == null

	violation := {
		"resource": secret.id,
		"path": setting.path,
		"message": sprintf("%s, so the secret never expires", [setting.text]),
	}
}
