# METADATA
# title: Container registries without a public endpoint must forbid exports
# description: |
#   An insider or a stolen identity can export or import images to a registry elsewhere through the
#   Azure API, around the network wall, and take models and code along.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/container_registry
#   - ref: https://learn.microsoft.com/en-us/azure/container-registry/data-loss-prevention
# custom:
#   id: GRD-AZ-054
#   severity: low
#   profile: strict
#   category: access-control
#   systems: [container-registry]
#   resources: [azurerm_container_registry]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.3"]
#   remediation: |
#     Turn the export policy off; public access must be off as well.
#
#         resource "azurerm_container_registry" "private" {
#           export_policy_enabled = false
#         }
package guard.policies.azure.acr_export

import data.guard.lib.azure.argument
import data.guard.lib.value

deny contains violation if {
	some registry in input.resources.azurerm_container_registry
	argument.off(registry.config, ["public_network_access_enabled"])
	setting := argument.read(registry.config, [["export_policy_enabled"]], true)
	not value.is_false(setting.value)

	violation := {
		"resource": registry.id,
		"path": setting.path,
		"message": sprintf("%s, so images can be exported past the network restrictions", [setting.text]),
	}
}
