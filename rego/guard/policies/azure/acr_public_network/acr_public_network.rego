# METADATA
# title: Container registries must not be reachable from every network
# description: |
#   The registry answers the whole Internet, so a stolen token can pull models, or push an image
#   that the clusters will run, from anywhere.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/container_registry
#   - ref: https://learn.microsoft.com/en-us/azure/container-registry/container-registry-private-link
# custom:
#   id: GRD-AZ-053
#   severity: medium
#   category: network
#   systems: [container-registry]
#   resources: [azurerm_container_registry]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Turn public access off and use a private endpoint, or deny by default in network_rule_set.
#     Both need the Premium tier.
#
#         resource "azurerm_container_registry" "ml" {
#           public_network_access_enabled = false
#         }
package guard.policies.azure.acr_public_network

import data.guard.lib.azure.argument
import data.guard.lib.value

deny contains violation if {
	some registry in input.resources.azurerm_container_registry
	not object.get(registry.config, ["network_rule_set", 0, "default_action"], "Allow") == "Deny"
	setting := argument.read(registry.config, [["public_network_access_enabled"]], true)
	not value.is_false(setting.value)

	violation := {
		"resource": registry.id,
		"path": setting.path,
		"message": sprintf("%s and network_rule_set does not deny by default, so every network reaches the registry", [setting.text]),
	}
}
