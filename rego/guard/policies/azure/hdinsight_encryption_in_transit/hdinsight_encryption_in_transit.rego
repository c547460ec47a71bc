# METADATA
# title: HDInsight clusters must encrypt traffic between their nodes
# description: |
#   Data that nodes exchange crosses the network in the clear, for whoever has a foothold in it to
#   read.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/hdinsight_kafka_cluster
#   - ref: https://learn.microsoft.com/en-us/azure/hdinsight/domain-joined/encryption-in-transit
# custom:
#   id: GRD-AZ-134
#   severity: low
#   category: encryption
#   systems: [hdinsight]
#   resources:
#     - azurerm_hdinsight_kafka_cluster
#     - azurerm_hdinsight_spark_cluster
#     - azurerm_hdinsight_hadoop_cluster
#     - azurerm_hdinsight_hbase_cluster
#     - azurerm_hdinsight_interactive_query_cluster
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#   remediation: |
#     Turn encryption in transit on when the cluster is created.
#
#         resource "azurerm_hdinsight_spark_cluster" "etl" {
#           encryption_in_transit_enabled = true
#         }
package guard.policies.azure.hdinsight_encryption_in_transit

import data.guard.lib.azure.argument
import data.guard.lib.value

_types := [
	"azurerm_hdinsight_kafka_cluster",
	"azurerm_hdinsight_spark_cluster",
	"azurerm_hdinsight_hadoop_cluster",
	"azurerm_hdinsight_hbase_cluster",
	"azurerm_hdinsight_interactive_query_cluster",
]

_paths := [["encryption_in_transit_enabled"], ["compute_isolation", 0, "compute_isolation_enabled"]]

deny contains violation if {
	some cluster in argument.resources(_types)
	setting := argument.read(cluster.config, [_paths[0]], false)
	not value.is_true(setting.value)
	not argument.on(cluster.config, _paths[1])

	violation := {
		"resource": cluster.id,
		"path": setting.path,
		"message": sprintf("%s, so nodes exchange data in the clear", [setting.text]),
	}
}
