# METADATA
# title: Container registries must remove untagged manifests
# description: |
#   Replaced images stay in the registry by digest, with all their known flaws and forgotten
#   credentials, and can still be pulled and run.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/container_registry
#   - ref: https://learn.microsoft.com/en-us/azure/container-registry/container-registry-retention-policy
# custom:
#   id: GRD-AZ-058
#   severity: low
#   profile: strict
#   category: supply-chain
#   systems: [container-registry]
#   resources: [azurerm_container_registry]
#   controls:
#     direct: ["soc2:CC6.8"]
#     supporting: ["soc2:C1.2", "gdpr:5(1)(e)"]
#   remediation: |
#     Set a retention time for untagged manifests; this needs the Premium tier.
#
#         resource "azurerm_container_registry" "builds" {
#           retention_policy_in_days = 14
#         }
package guard.policies.azure.acr_retention

import data.guard.lib.azure.argument
import data.guard.lib.value

deny contains violation if {
	some registry in input.resources.azurerm_container_registry
	setting := argument.read(registry.config, [["retention_policy_in_days"], ["retention_policy", 0, "enabled"]], null)
	_is_off(setting.value)

	violation := {
		"resource": registry.id,
		"path": setting.path,
		"message": sprintf("%s, so untagged manifests stay for ever", [setting.text]),
	}
}

_is_off(x) if x == null

_is_off(x) if value.is_false(x)

_is_off(x) if value.is_unknown(x)
