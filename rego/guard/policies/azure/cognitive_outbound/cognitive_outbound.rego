# METADATA
# title: Azure AI services must restrict the hosts they call
# description: |
#   A caller can make the service fetch from, or send to, any host by passing it an address, and so
#   carry data out of the network through Azure itself.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/cognitive_account
#   - ref: https://learn.microsoft.com/en-us/azure/ai-services/cognitive-services-data-loss-prevention
# custom:
#   id: GRD-AZ-073
#   severity: low
#   profile: strict
#   category: network
#   systems: [cognitive-services]
#   resources: [azurerm_cognitive_account, azurerm_ai_services]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Restrict outbound access and list the host names the service needs in fqdns.
#
#         resource "azurerm_cognitive_account" "documents" {
#           outbound_network_access_restricted = true
#           fqdns                              = ["stmldocuments.blob.core.windows.net"]
#         }
package guard.policies.azure.cognitive_outbound

import data.guard.lib.azure.argument
import data.guard.lib.value

_types := ["azurerm_cognitive_account", "azurerm_ai_services"]

deny contains violation if {
	some account in argument.resources(_types)
	setting := argument.read(account.config, [["outbound_network_access_restricted"]], false)
	not value.is_true(setting.value)

	violation := {
		"resource": account.id,
		"path": setting.path,
		"message": sprintf("%s, so the service calls any host that a request names", [setting.text]),
	}
}
