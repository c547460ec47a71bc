# METADATA
# title: Container registries must quarantine images until they are checked
# description: |
#   A pushed image can be pulled at once, before a scanner has looked at it, so a vulnerable or
#   malicious one reaches the clusters first.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/container_registry
#   - ref: https://learn.microsoft.com/en-us/azure/container-registry/container-registry-faq
# custom:
#   id: GRD-AZ-057
#   severity: low
#   profile: strict
#   category: supply-chain
#   systems: [container-registry]
#   resources: [azurerm_container_registry]
#   controls:
#     direct: ["soc2:CC6.8", "hipaa:164.312(c)(1)"]
#     supporting: ["soc2:CC8.1", "gdpr:32(1)(b)"]
#   remediation: |
#     Turn the quarantine policy on and let the scanner release what passes; this needs the Premium
#     tier.
#
#         resource "azurerm_container_registry" "training" {
#           quarantine_policy_enabled = true
#         }
package guard.policies.azure.acr_quarantine

import data.guard.lib.azure.argument
import data.guard.lib.value

deny contains violation if {
	some registry in input.resources.azurerm_container_registry
	setting := argument.read(registry.config, [["quarantine_policy_enabled"]], false)
	not value.is_true(setting.value)

	violation := {
		"resource": registry.id,
		"path": setting.path,
		"message": sprintf("%s, so images can be pulled before they are checked", [setting.text]),
	}
}
