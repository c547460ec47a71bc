# METADATA
# title: Azure AI services must not accept API keys
# description: |
#   An API key is one shared password without an end, owner or scope. Whoever finds it in code or a
#   log runs prompts at the owner's cost, and reads fine-tuned models and uploaded files.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/cognitive_account
#   - ref: https://learn.microsoft.com/en-us/azure/ai-services/disable-local-auth
# custom:
#   id: GRD-AZ-071
#   severity: medium
#   category: access-control
#   systems: [cognitive-services]
#   resources: [azurerm_cognitive_account, azurerm_ai_services]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)", "gdpr:32(1)(b)"]
#     supporting: ["hipaa:164.312(a)(2)(i)"]
#   remediation: |
#     Turn local authentication off and assign roles such as Cognitive Services OpenAI User.
#
#         resource "azurerm_cognitive_account" "chat" {
#           local_auth_enabled = false
#         }
package guard.policies.azure.cognitive_local_auth

import data.guard.lib.azure.argument
import data.guard.lib.value

_types := ["azurerm_cognitive_account", "azurerm_ai_services"]

deny contains violation if {
	some account in argument.resources(_types)
	setting := argument.read(account.config, [["local_auth_enabled"], ["local_authentication_enabled"]], true)
	not value.is_false(setting.value)

	violation := {
		"resource": account.id,
		"path": setting.path,
		"message": sprintf("%s, so whoever holds an API key may use the account", [setting.text]),
	}
}
