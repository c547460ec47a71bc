# METADATA
# title: Network security rules must not open databases and message brokers to the Internet
# description: |
#   Anyone on the Internet may try passwords on the database, or read it where it asks for none,
#   as caches and search engines often do.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/network_security_rule
#   - ref: https://learn.microsoft.com/en-us/azure/security/fundamentals/network-best-practices
# custom:
#   id: GRD-AZ-167
#   severity: high
#   category: network
#   systems: [network]
#   resources: [azurerm_network_security_rule, azurerm_network_security_group]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Name the subnets that use the database, or use a private endpoint.
#
#         resource "azurerm_network_security_rule" "inbound" {
#           source_address_prefix  = "198.51.100.0/24"
#           destination_port_range = "5432"
#         }
package guard.policies.azure.nsg_database_ports

import data.guard.lib.azure.firewall

_ports := [389, 636, 1433, 1434, 1521, 2181, 2424, 2483, 2484, 3306, 4333, 5432, 5601, 5671, 5672, 5984, 6379, 7000, 7001, 7199, 7474, 8020, 8086, 8983, 9000, 9042, 9092, 9160, 9200, 9300, 11211, 11214, 11215, 15672, 27017, 27018, 27019, 50070, 61620]

deny contains violation if {
	some found in firewall.reaching(_ports, "tcp")

	violation := {
		"resource": found.resource,
		"path": found.path,
		"message": sprintf("the rule lets the whole Internet connect to ports of databases or brokers: %s", [found.ports]),
	}
}
