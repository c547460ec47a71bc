# METADATA
# title: Container registries must not serve images anonymously
# description: |
#   Anyone downloads every image without signing in, and finds in its layers code, model files and
#   forgotten credentials.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/container_registry
#   - ref: https://learn.microsoft.com/en-us/azure/container-registry/anonymous-pull-access
# custom:
#   id: GRD-AZ-052
#   severity: high
#   category: access-control
#   systems: [container-registry]
#   resources: [azurerm_container_registry]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.3"]
#   remediation: |
#     Turn anonymous pulls off.
#
#         resource "azurerm_container_registry" "serving" {
#           anonymous_pull_enabled = false
#         }
package guard.policies.azure.acr_anonymous_pull

import data.guard.lib.azure.argument
import data.guard.lib.value

# registries of the basic tier refuse anonymous pulls
deny contains violation if {
	some registry in input.resources.azurerm_container_registry
	not registry.config.sku == "Basic"
	setting := argument.read(registry.config, [["anonymous_pull_enabled"]], false)
	not value.is_false(setting.value)

	violation := {
		"resource": registry.id,
		"path": setting.path,
		"message": sprintf("%s, so everyone may download every image", [setting.text]),
	}
}
