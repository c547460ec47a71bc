# METADATA
# title: Batch pools must not open ports of their nodes to the Internet
# description: |
#   Anyone on the Internet may try passwords and flaws on the nodes. One guess opens a shell
#   beside data and tokens.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/batch_pool
#   - ref: https://learn.microsoft.com/en-us/azure/batch/pool-endpoint-configuration
# custom:
#   id: GRD-AZ-265
#   severity: high
#   category: network
#   systems: [batch]
#   resources: [azurerm_batch_pool]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Name the addresses that need the port, and deny the rest.
#
#         resource "azurerm_batch_pool" "train" {
#           network_configuration {
#             subnet_id                        = azurerm_subnet.batch.id
#             public_address_provisioning_type = "NoPublicIPAddresses"
#           }
#         }
package guard.policies.azure.batch_pool_open

import data.guard.lib.network

deny contains violation if {
	some pool in input.resources.azurerm_batch_pool
	is_array(pool.config.network_configuration)
	some i, configuration in pool.config.network_configuration
	is_array(configuration.endpoint_configuration)
	some j, endpoint in configuration.endpoint_configuration
	is_object(endpoint)
	some path in _openings(endpoint)

	violation := {
		"resource": pool.id,
		"path": array.concat(["network_configuration", i, "endpoint_configuration", j], path),
		"message": sprintf("the endpoint admits the whole Internet to port %v of the nodes", [object.get(endpoint, "backend_port", "of an endpoint")]),
	}
}

# without rules everybody is admitted
_openings(endpoint) := [["network_security_group_rules"]] if {
	object.get(endpoint, "network_security_group_rules", []) == []
} else := [["network_security_group_rules", i, "source_address_prefix"] |
	is_array(endpoint.network_security_group_rules)
	some i, rule in endpoint.network_security_group_rules
	rule.access == "Allow"
	network.is_world(rule.source_address_prefix)
]
