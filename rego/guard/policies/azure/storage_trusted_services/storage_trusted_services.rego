# METADATA
# title: Storage firewalls must not lock out trusted Azure services
# description: |
#   Backup, monitoring and logging services of Azure cannot reach the account any more, so backups
#   stop and audit data is lost silently; the usual way out is to open the firewall for everybody.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/storage_account
#   - ref: https://learn.microsoft.com/en-us/azure/storage/common/storage-network-security-trusted-azure-services
# custom:
#   id: GRD-AZ-008
#   severity: low
#   category: availability
#   systems: [storage]
#   resources: [azurerm_storage_account, azurerm_storage_account_network_rules]
#   controls:
#     direct: ["soc2:A1.1", "gdpr:32(1)(b)"]
#     supporting: ["soc2:A1.2"]
#   remediation: |
#     Keep AzureServices among the exceptions, which is also the default when bypass is left out.
#
#         resource "azurerm_storage_account_network_rules" "lake" {
#           bypass = ["AzureServices"]
#         }
package guard.policies.azure.storage_trusted_services

import data.guard.lib.value

_denials := array.concat(
	[{"resource": account.id, "path": ["network_rules", 0], "rules": rules} |
		some account in input.resources.azurerm_storage_account
		rules := value.first(account.config.network_rules)
	],
	[{"resource": rules.id, "path": [], "rules": rules.config} |
		some rules in input.resources.azurerm_storage_account_network_rules
	],
)

deny contains violation if {
	some denial in _denials
	denial.rules.default_action == "Deny"
	bypass := denial.rules.bypass
	not "AzureServices" in value.as_list(bypass)

	violation := {
		"resource": denial.resource,
		"path": array.concat(denial.path, ["bypass"]),
		"message": "bypass does not name AzureServices, so trusted Azure services such as Backup and Monitor are shut out",
	}
}
