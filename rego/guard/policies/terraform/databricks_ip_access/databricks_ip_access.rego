# METADATA
# title: Databricks workspaces must limit the addresses that may sign in
# description: |
#   With a list that admits everyone, or with lists switched off, a stolen token or session
#   works from the attacker's own machine.
# related_resources:
#   - ref: https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/ip_access_list
#   - ref: https://docs.databricks.com/aws/en/security/network/front-end/ip-access-list-workspace
# custom:
#   id: GRD-TF-042
#   severity: medium
#   category: network
#   systems: [databricks]
#   resources: [databricks_ip_access_list, databricks_workspace_conf]
#   controls:
#     direct: ["soc2:CC6.6"]
#     supporting: ["hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     List the addresses of offices and VPN, and enable the lists.
#
#         resource "databricks_ip_access_list" "offices" {
#           ip_addresses = ["203.0.113.0/24"]
#         }
package guard.policies.terraform.databricks_ip_access

import data.guard.lib.network
import data.guard.lib.value

deny contains {
	"resource": list.id,
	"path": ["ip_addresses", i],
	"message": sprintf("%s admits the whole Internet", [address]),
} if {
	some list in input.resources.databricks_ip_access_list
	list.config.list_type == "ALLOW"
	some i, address in value.as_list(list.config.ip_addresses)
	network.is_world(address)
}

deny contains {
	"resource": settings.id,
	"path": ["custom_config", "enableIpAccessLists"],
	"message": "IP access lists are switched off",
} if {
	some settings in input.resources.databricks_workspace_conf
	value.is_false(settings.config.custom_config.enableIpAccessLists)
}
