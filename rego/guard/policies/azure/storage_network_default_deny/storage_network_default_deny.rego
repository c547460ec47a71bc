# METADATA
# title: Storage accounts must deny traffic from networks that are not listed
# description: |
#   The endpoint answers the whole Internet, so a leaked key, SAS token or stolen sign-in works from
#   anywhere and data can be carried off without a foothold in the network.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/storage_account
#   - ref: https://learn.microsoft.com/en-us/azure/storage/common/storage-network-security
# custom:
#   id: GRD-AZ-006
#   severity: medium
#   category: network
#   systems: [storage]
#   resources: [azurerm_storage_account, azurerm_storage_account_network_rules]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Deny by default and list the subnets and addresses that need the account, in the account or in
#     azurerm_storage_account_network_rules.
#
#         resource "azurerm_storage_account" "lake" {
#           network_rules {
#             default_action             = "Deny"
#             virtual_network_subnet_ids = [azurerm_subnet.training.id]
#           }
#         }
package guard.policies.azure.storage_network_default_deny

import data.guard.lib.azure.argument
import data.guard.lib.azure.companion
import data.guard.lib.reference

_companions := companion.of("azurerm_storage_account_network_rules")

_ruled := companion.targets(["azurerm_storage_account_network_rules"], "storage_account_id") | companion.targets(["azurerm_storage_account_network_rules"], "storage_account_name")

# an account without rules of its own or of a companion
deny contains violation if {
	some account in input.resources.azurerm_storage_account
	not account.config.network_rules
	not reference.includes(_ruled, account)
	not argument.off(account.config, ["public_network_access_enabled"])

	violation := companion.lacking(
		{
			"resource": account.id,
			"path": ["network_rules"],
			"message": "the account has no network_rules, and without them every network is allowed",
		},
		_companions,
		"storage_account_id",
	)
}

# rules of the account that allow by default
deny contains violation if {
	some account in input.resources.azurerm_storage_account
	account.config.network_rules
	not argument.off(account.config, ["public_network_access_enabled"])
	setting := argument.read(account.config, [["network_rules", 0, "default_action"]], "Allow")
	setting.value != "Deny"

	violation := {
		"resource": account.id,
		"path": setting.path,
		"message": sprintf("%s, so every network reaches the account", [setting.text]),
	}
}

# rules of a companion that allow by default
deny contains violation if {
	some rules in _companions
	setting := argument.read(rules.config, [["default_action"]], "Allow")
	setting.value != "Deny"

	violation := {
		"resource": rules.id,
		"path": setting.path,
		"message": sprintf("%s, so every network reaches the account", [setting.text]),
	}
}
