# METADATA
# title: Secrets in a key vault must be renewed every year
# description: |
#   A password or token that has been the same for more than a year is known to everybody who had
#   access in that time, and to every log, laptop and backup it reached. Whoever finds one of those
#   copies uses it today.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/key-vault/secrets/secrets-best-practices
#   - ref: https://learn.microsoft.com/en-us/azure/key-vault/secrets/about-secrets
# custom:
#   id: GRD-AZ-279
#   severity: low
#   category: secrets
#   systems: [key-vault]
#   resources: [azurerm_key_vault_secret]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.308(a)(5)(ii)(D)"]
#     supporting: ["hipaa:164.312(d)", "gdpr:32(1)(b)"]
#   remediation: |
#     Make a new credential where it is used, store it as a new version, and disable the old one.
#     Better, let a function renew it on the vault's near-expiry event.
#
#         az keyvault secret set --vault-name ml-prod --name registry --file new-password
package guard.policies.azure.live_secret_age

import data.guard.lib.azure.argument

# Only a live vault tells the age, of the newest version. One that has run out is another finding.
deny contains violation if {
	some secret in input.resources.azurerm_key_vault_secret
	not argument.off(secret.config, ["enabled"])
	not argument.on(secret.config, ["expired"])
	is_number(secret.config.age_days)
	secret.config.age_days > 365

	violation := {
		"resource": secret.id,
		"path": ["age_days"],
		"message": sprintf("the newest version is %d days old, more than 365", [secret.config.age_days]),
	}
}
