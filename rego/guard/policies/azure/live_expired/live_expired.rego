# METADATA
# title: Secrets, keys and certificates that have expired must be renewed or disabled
# description: |
#   A key vault still hands out an expired secret, and still decrypts with an expired key. What was
#   meant to end goes on opening data, and shows that nobody renews it; an expired certificate takes
#   down whatever checks it, or teaches people not to check.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/key-vault/secrets/about-secrets
#   - ref: https://learn.microsoft.com/en-us/azure/key-vault/keys/about-keys-details
# custom:
#   id: GRD-AZ-280
#   severity: medium
#   category: secrets
#   systems: [key-vault]
#   resources: [azurerm_key_vault_secret, azurerm_key_vault_key, azurerm_key_vault_certificate]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.308(a)(5)(ii)(D)"]
#     supporting: ["hipaa:164.312(d)", "gdpr:32(1)(b)"]
#   remediation: |
#     Store a new version, and disable what nothing uses any more.
#
#         az keyvault secret set-attributes --vault-name ml-prod --name registry --enabled false
package guard.policies.azure.live_expired

import data.guard.lib.azure.argument

# Only a live vault tells whether the date has passed.
deny contains violation if {
	some thing in argument.resources(["azurerm_key_vault_secret", "azurerm_key_vault_key", "azurerm_key_vault_certificate"])
	not argument.off(thing.config, ["enabled"])
	argument.on(thing.config, ["expired"])

	violation := {
		"resource": thing.id,
		"path": ["expiration_date"],
		"message": sprintf("expired on %v and is still enabled", [object.get(thing.config, "expiration_date", "a day gone by")]),
	}
}
