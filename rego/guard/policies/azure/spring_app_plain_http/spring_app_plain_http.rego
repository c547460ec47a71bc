# METADATA
# title: Public Spring apps must be served over HTTPS
# description: |
#   Requests and tokens travel in the clear to the app. Anyone in the network path reads them or
#   changes the answers.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/spring_cloud_app
#   - ref: https://learn.microsoft.com/en-us/azure/spring-apps/basic-standard/how-to-enable-ingress-to-app-tls
# custom:
#   id: GRD-AZ-247
#   severity: medium
#   category: encryption
#   systems: [spring-apps]
#   resources: [azurerm_spring_cloud_app]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#   remediation: |
#     Redirect to HTTPS.
#
#         resource "azurerm_spring_cloud_app" "score" {
#           is_public  = true
#           https_only = true
#         }
package guard.policies.azure.spring_app_plain_http

import data.guard.lib.azure.argument
import data.guard.lib.value

deny contains violation if {
	some app in input.resources.azurerm_spring_cloud_app
	argument.on(app.config, ["is_public"])
	setting := argument.read(app.config, [["https_only"]], false)
	not value.is_true(setting.value)

	violation := {
		"resource": app.id,
		"path": setting.path,
		"message": sprintf("%s, so requests may travel in the clear", [setting.text]),
	}
}
