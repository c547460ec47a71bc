# METADATA
# title: Storage accounts must accept only HTTPS
# description: |
#   Anyone on the way between a client and the account reads training data, model files and the
#   access keys or SAS tokens that travel with a plain HTTP request, and can change what comes back.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/storage_account
#   - ref: https://learn.microsoft.com/en-us/azure/storage/common/storage-require-secure-transfer
# custom:
#   id: GRD-AZ-001
#   severity: high
#   category: encryption
#   systems: [storage]
#   resources: [azurerm_storage_account]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#   remediation: |
#     Require secure transfer; clients that still use http:// addresses must move to https://.
#
#         resource "azurerm_storage_account" "lake" {
#           https_traffic_only_enabled = true
#         }
package guard.policies.azure.storage_https_only

import data.guard.lib.azure.argument
import data.guard.lib.value

deny contains violation if {
	some account in input.resources.azurerm_storage_account
	setting := argument.read(account.config, [["https_traffic_only_enabled"], ["enable_https_traffic_only"]], true)
	not value.is_true(setting.value)

	violation := {
		"resource": account.id,
		"path": setting.path,
		"message": sprintf("%s, so the account answers plain HTTP", [setting.text]),
	}
}
