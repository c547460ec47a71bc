# METADATA
# title: Container registries must span availability zones
# description: |
#   When the zone of the registry fails, nodes cannot pull images: scaling, recovery and restarts of
#   the serving platform stop when they are needed most.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/container_registry
#   - ref: https://learn.microsoft.com/en-us/azure/container-registry/zone-redundancy
# custom:
#   id: GRD-AZ-059
#   severity: low
#   profile: strict
#   category: availability
#   systems: [container-registry]
#   resources: [azurerm_container_registry]
#   controls:
#     direct: ["soc2:A1.1", "gdpr:32(1)(b)"]
#     supporting: ["soc2:A1.2"]
#   remediation: |
#     Turn zone redundancy on when the registry is created; this needs the Premium tier.
#
#         resource "azurerm_container_registry" "serving" {
#           zone_redundancy_enabled = true
#         }
package guard.policies.azure.acr_zone_redundancy

import data.guard.lib.azure.argument
import data.guard.lib.value

deny contains violation if {
	some registry in input.resources.azurerm_container_registry
	setting := argument.read(registry.config, [["zone_redundancy_enabled"]], false)
	not value.is_true(setting.value)

	violation := {
		"resource": registry.id,
		"path": setting.path,
		"message": sprintf("%s, so the registry fails with one zone", [setting.text]),
	}
}
