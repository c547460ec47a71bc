# METADATA
# title: Container registries must accept signed images
# description: |
#   Nothing tells an image built by the pipeline from one that someone with push rights put under
#   the same tag, so a swapped training or serving image runs unnoticed.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/container_registry
#   - ref: https://learn.microsoft.com/en-us/azure/container-registry/container-registry-content-trust
# custom:
#   id: GRD-AZ-056
#   severity: low
#   profile: strict
#   category: supply-chain
#   systems: [container-registry]
#   resources: [azurerm_container_registry]
#   controls:
#     direct: ["soc2:CC6.8", "hipaa:164.312(c)(1)"]
#     supporting: ["soc2:CC8.1", "gdpr:32(1)(b)"]
#   remediation: |
#     Turn content trust on, sign images in the pipeline and verify them when they are pulled.
#
#         resource "azurerm_container_registry" "models" {
#           trust_policy_enabled = true
#         }
package guard.policies.azure.acr_content_trust

import data.guard.lib.azure.argument
import data.guard.lib.value

deny contains violation if {
	some registry in input.resources.azurerm_container_registry
	setting := argument.read(registry.config, [["trust_policy_enabled"], ["trust_policy", 0, "enabled"]], false)
	not value.is_true(setting.value)

	violation := {
		"resource": registry.id,
		"path": setting.path,
		"message": sprintf("%s, so image signatures are not kept", [setting.text]),
	}
}
