# METADATA
# title: Storage accounts that accept shared keys must limit the lifetime of SAS tokens
# description: |
#   SAS tokens made for a quick data exchange often live for years. Whoever finds one in a notebook,
#   chat or log keeps the access it grants, and nobody is told that it outlived its purpose.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/storage_account
#   - ref: https://learn.microsoft.com/en-us/azure/storage/common/sas-expiration-policy
# custom:
#   id: GRD-AZ-015
#   severity: low
#   profile: strict
#   category: secrets
#   systems: [storage]
#   resources: [azurerm_storage_account]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)"]
#     supporting: ["hipaa:164.308(a)(5)(ii)(D)", "gdpr:32(1)(b)"]
#   remediation: |
#     Set an expiration policy, so that longer tokens are logged or blocked, or turn shared keys
#     off.
#
#         resource "azurerm_storage_account" "exchange" {
#           sas_policy {
#             expiration_period = "01.00:00:00"
#             expiration_action = "Log"
#           }
#         }
package guard.policies.azure.storage_sas_expiry

import data.guard.lib.azure.argument

deny contains violation if {
	some account in input.resources.azurerm_storage_account
	not argument.off(account.config, ["shared_access_key_enabled"])
	setting := argument.read(account.config, [["sas_policy", 0, "expiration_period"]], null)
	setting.value == null

	violation := {
		"resource": account.id,
		"path": ["sas_policy"],
		"message": "no sas_policy is set, so SAS tokens of any lifetime go unnoticed",
	}
}
