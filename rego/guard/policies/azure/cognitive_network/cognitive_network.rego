# METADATA
# title: Azure AI services must not be reachable from every network
# description: |
#   The service answers the whole Internet, so a leaked key or token can be used from anywhere to
#   read models and files and to spend the quota.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/cognitive_account
#   - ref: https://learn.microsoft.com/en-us/azure/ai-services/cognitive-services-virtual-networks
# custom:
#   id: GRD-AZ-072
#   severity: medium
#   category: network
#   systems: [cognitive-services]
#   resources: [azurerm_cognitive_account, azurerm_ai_services]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Turn public access off and use a private endpoint, or deny by default in network_acls.
#
#         resource "azurerm_cognitive_account" "chat" {
#           public_network_access_enabled = false
#         }
package guard.policies.azure.cognitive_network

import data.guard.lib.azure.argument
import data.guard.lib.value

deny contains violation if {
	some account in argument.resources(["azurerm_cognitive_account", "azurerm_ai_services"])
	not object.get(account.config, ["network_acls", 0, "default_action"], "Allow") == "Deny"
	setting := argument.read(account.config, _paths, true)
	not _is_off(setting.value)

	violation := {
		"resource": account.id,
		"path": setting.path,
		"message": sprintf("%s and network_acls do not deny by default, so every network reaches the account", [setting.text]),
	}
}

_paths := [["public_network_access_enabled"], ["public_network_access"]]

_is_off(x) if value.is_false(x)

_is_off(x) if x == "Disabled"
