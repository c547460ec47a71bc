# METADATA
# title: Storage accounts must log the requests to their data
# description: |
#   After a leak nobody can say who read which data sets and models, so that all of them must be
#   taken for lost.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/monitor_diagnostic_setting
#   - ref: https://learn.microsoft.com/en-us/azure/storage/blobs/monitor-blob-storage
# custom:
#   id: GRD-AZ-224
#   severity: low
#   category: logging
#   systems: [storage]
#   resources: [azurerm_storage_account]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.312(b)", "gdpr:5(2)"]
#     supporting: ["hipaa:164.308(a)(1)(ii)(D)"]
#   remediation: |
#     Add a diagnostic setting for the services of the account that hold data.
#
#         resource "azurerm_monitor_diagnostic_setting" "features" {
#           name                       = "requests"
#           target_resource_id         = "${azurerm_storage_account.features.id}/blobServices/default"
#           log_analytics_workspace_id = azurerm_log_analytics_workspace.security.id
#
#           enabled_log {
#             category_group = "audit"
#           }
#         }
package guard.policies.azure.storage_logging

import data.guard.lib.azure.companion
import data.guard.lib.reference

_settings := companion.of("azurerm_monitor_diagnostic_setting")

_logged := companion.targets(["azurerm_monitor_diagnostic_setting"], "target_resource_id") | companion.targets(["azurerm_log_analytics_storage_insights", "azurerm_storage_account_queue_properties"], "storage_account_id")

# what queue_properties say of logging is judged by a policy of its own
deny contains violation if {
	some account in input.resources.azurerm_storage_account
	object.get(account.config, "queue_properties", []) == []
	not reference.includes(_logged, account)
	not _is_named_in_a_target(account)

	violation := companion.lacking(
		{
			"resource": account.id,
			"path": [],
			"message": "no diagnostic setting targets the account or its services, so reads of its data leave no record",
		},
		_settings,
		"target_resource_id",
	)
}

# the blob service of an account has the address of the account before its own
_is_named_in_a_target(account) if {
	is_string(account.config.name)
	some target in _logged
	contains(lower(target), concat("", ["/storageaccounts/", lower(account.config.name), "/"]))
}
