# METADATA
# title: Search services must have replicas for their availability promise
# description: |
#   A single copy fails with its machine and with every update of the service, and applications that
#   retrieve from the index stop or answer without it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/search_service
#   - ref: https://learn.microsoft.com/en-us/azure/reliability/reliability-ai-search
# custom:
#   id: GRD-AZ-079
#   severity: low
#   profile: strict
#   category: availability
#   systems: [search]
#   resources: [azurerm_search_service]
#   controls:
#     direct: ["soc2:A1.1", "gdpr:32(1)(b)"]
#     supporting: ["soc2:A1.2"]
#   remediation: |
#     Run three replicas; two are enough when the index is only read.
#
#         resource "azurerm_search_service" "support" {
#           replica_count = 3
#         }
package guard.policies.azure.search_replicas

import data.guard.lib.azure.argument

deny contains violation if {
	some service in input.resources.azurerm_search_service
	setting := argument.read(service.config, [["replica_count"]], 1)
	not _enough(setting.value)

	violation := {
		"resource": service.id,
		"path": setting.path,
		"message": sprintf("%s, fewer than 2, so the service has no promised availability", [setting.text]),
	}
}

_enough(x) if argument.number(x) >= 2
