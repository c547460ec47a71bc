# METADATA
# title: HDInsight nodes must not let administrators sign in with a password
# description: |
#   Passwords are guessed, reused and leaked. Whoever has one gets a shell on the nodes, beside
#   the data and the tokens of all jobs.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/hdinsight_spark_cluster
#   - ref: https://learn.microsoft.com/en-us/azure/hdinsight/hdinsight-hadoop-linux-use-ssh-unix
# custom:
#   id: GRD-AZ-255
#   severity: medium
#   category: access-control
#   systems: [hdinsight]
#   resources:
#     - azurerm_hdinsight_spark_cluster
#     - azurerm_hdinsight_hadoop_cluster
#     - azurerm_hdinsight_hbase_cluster
#     - azurerm_hdinsight_kafka_cluster
#     - azurerm_hdinsight_interactive_query_cluster
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)", "gdpr:32(1)(b)"]
#     supporting: ["hipaa:164.312(a)(2)(i)"]
#   remediation: |
#     Give the nodes SSH keys.
#
#         resource "azurerm_hdinsight_spark_cluster" "spark" {
#           roles {
#             head_node {
#               vm_size  = "Standard_D13_V2"
#               username = "azureadmin"
#               ssh_keys = [file("keys/admin.pub")]
#             }
#           }
#         }
package guard.policies.azure.hdinsight_password_login

import data.guard.lib.azure.argument

_types := ["azurerm_hdinsight_spark_cluster", "azurerm_hdinsight_hadoop_cluster", "azurerm_hdinsight_hbase_cluster", "azurerm_hdinsight_kafka_cluster", "azurerm_hdinsight_interactive_query_cluster"]

_nodes := ["head_node", "worker_node", "zookeeper_node", "edge_node", "kafka_management_node"]

deny contains violation if {
	some cluster in argument.resources(_types)
	open := [node |
		some node in _nodes
		object.get(cluster.config, ["roles", 0, node, 0, "password"], "") != ""
	]
	count(open) > 0

	violation := {
		"resource": cluster.id,
		"path": ["roles", 0, open[0], 0, "password"],
		"message": sprintf("a password is set for %s", [concat(", ", open)]),
	}
}
