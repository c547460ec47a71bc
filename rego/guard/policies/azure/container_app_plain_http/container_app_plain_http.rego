# METADATA
# title: Container apps must not answer plain HTTP
# description: |
#   Requests and tokens travel in the clear. Anyone in the network path reads them or changes
#   the answers.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/container_app
#   - ref: https://learn.microsoft.com/en-us/azure/container-apps/ingress-overview
# custom:
#   id: GRD-AZ-239
#   severity: medium
#   category: encryption
#   systems: [containers]
#   resources: [azurerm_container_app]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#   remediation: |
#     Leave insecure connections off; HTTP is then redirected.
#
#         resource "azurerm_container_app" "score" {
#           ingress {
#             allow_insecure_connections = false
#           }
#         }
package guard.policies.azure.container_app_plain_http

import data.guard.lib.azure.argument
import data.guard.lib.value

deny contains violation if {
	some app in input.resources.azurerm_container_app
	setting := argument.read(app.config, [["ingress", 0, "allow_insecure_connections"]], false)
	not value.is_false(setting.value)

	violation := {
		"resource": app.id,
		"path": setting.path,
		"message": sprintf("%s, so requests in the clear are answered", [setting.text]),
	}
}
