# METADATA
# title: Container registries must have no admin account
# description: |
#   The admin account is one user name and password with full rights, shared by all who know it.
#   Whoever finds it in a pipeline can replace any image that the clusters run.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/container_registry
#   - ref: https://learn.microsoft.com/en-us/azure/container-registry/container-registry-authentication
# custom:
#   id: GRD-AZ-051
#   severity: high
#   category: access-control
#   systems: [container-registry]
#   resources: [azurerm_container_registry]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)", "gdpr:32(1)(b)"]
#     supporting: ["hipaa:164.312(a)(2)(i)"]
#   remediation: |
#     Turn the admin account off and assign AcrPull and AcrPush to identities.
#
#         resource "azurerm_container_registry" "ml" {
#           admin_enabled = false
#         }
package guard.policies.azure.acr_admin

import data.guard.lib.azure.argument
import data.guard.lib.value

deny contains violation if {
	some registry in input.resources.azurerm_container_registry
	setting := argument.read(registry.config, [["admin_enabled"]], false)
	not value.is_false(setting.value)

	violation := {
		"resource": registry.id,
		"path": setting.path,
		"message": sprintf("%s, so one shared password may replace every image", [setting.text]),
	}
}
