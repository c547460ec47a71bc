# METADATA
# title: Azure AI services must have a managed identity
# description: |
#   Without an identity the service reads storage through keys or SAS tokens that someone must keep,
#   copy and renew, and that open the data to whoever finds them.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/cognitive_account
#   - ref: https://learn.microsoft.com/en-us/azure/ai-services/authentication
# custom:
#   id: GRD-AZ-075
#   severity: low
#   profile: strict
#   category: access-control
#   systems: [cognitive-services]
#   resources: [azurerm_cognitive_account, azurerm_ai_services]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)", "gdpr:32(1)(b)"]
#     supporting: ["hipaa:164.312(a)(2)(i)"]
#   remediation: |
#     Give the account an identity, and the identity the data roles it needs.
#
#         resource "azurerm_cognitive_account" "speech" {
#           identity {
#             type = "SystemAssigned"
#           }
#         }
package guard.policies.azure.cognitive_identity

import data.guard.lib.azure.argument

_types := ["azurerm_cognitive_account", "azurerm_ai_services"]

deny contains violation if {
	some account in argument.resources(_types)
	setting := argument.read(account.config, [["identity", 0, "type"]], null)
	setting.value == null

	violation := {
		"resource": account.id,
		"path": setting.path,
		"message": sprintf("%s, so the service reaches other data with keys", [setting.text]),
	}
}
