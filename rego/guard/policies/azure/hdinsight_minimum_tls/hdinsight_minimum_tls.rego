# METADATA
# title: HDInsight clusters must require TLS 1.2
# description: |
#   The public gateway accepts TLS 1.0 and 1.1 as well, whose weaknesses let someone in the network
#   path recover passwords and data.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/hdinsight_hadoop_cluster
#   - ref: https://learn.microsoft.com/en-us/azure/hdinsight/transport-layer-security
# custom:
#   id: GRD-AZ-133
#   severity: medium
#   category: encryption
#   systems: [hdinsight]
#   resources:
#     - azurerm_hdinsight_hadoop_cluster
#     - azurerm_hdinsight_hbase_cluster
#     - azurerm_hdinsight_interactive_query_cluster
#     - azurerm_hdinsight_kafka_cluster
#     - azurerm_hdinsight_spark_cluster
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#   remediation: |
#     Set the lowest accepted protocol when the cluster is created.
#
#         resource "azurerm_hdinsight_spark_cluster" "spark" {
#           tls_min_version = "1.2"
#         }
package guard.policies.azure.hdinsight_minimum_tls

import data.guard.lib.azure.argument

_types := ["azurerm_hdinsight_hadoop_cluster", "azurerm_hdinsight_hbase_cluster", "azurerm_hdinsight_interactive_query_cluster", "azurerm_hdinsight_kafka_cluster", "azurerm_hdinsight_spark_cluster"]

deny contains violation if {
	some cluster in argument.resources(_types)
	setting := argument.read(cluster.config, [["tls_min_version"]], null)
	not setting.value in {"1.2", "1.3"}

	violation := {
		"resource": cluster.id,
		"path": setting.path,
		"message": sprintf("%s, so clients may use a protocol older than TLS 1.2", [setting.text]),
	}
}
