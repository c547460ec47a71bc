# METADATA
# title: MSK brokers must not have public addresses
# description: |
#   The brokers answer on the Internet: a leaked credential, or an open listener, gives anyone the topics.
# related_resources:
#   - ref: https://docs.aws.amazon.com/msk/latest/developerguide/public-access.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/msk_cluster
# custom:
#   id: GRD-AWS-167
#   severity: high
#   category: network
#   systems: [msk]
#   resources: [aws_msk_cluster]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.1"]
#   remediation: |
#     Leave public access DISABLED and connect through private links.
#
#         resource "aws_msk_cluster" "partners" {
#           cluster_name           = "partners"
#           kafka_version          = "3.8.x"
#           number_of_broker_nodes = 3
#
#           broker_node_group_info {
#             instance_type   = "kafka.m7g.large"
#             client_subnets  = ["subnet-0a1b2c3d4e5f60718", "subnet-0f1e2d3c4b5a69788", "subnet-01122334455667788"]
#             security_groups = ["sg-0a1b2c3d4e5f60718"]
#
#             connectivity_info {
#               public_access {
#                 type = "DISABLED"
#               }
#             }
#           }
#
#
#         }
package guard.policies.aws.msk_public

import data.guard.lib.aws.data.settings

_unsafe := {"SERVICE_PROVIDED_EIPS"}

deny contains {
	"resource": cluster.id,
	"path": ["broker_node_group_info", 0, "connectivity_info", 0, "public_access", 0, "type"],
	"message": "public access type is SERVICE_PROVIDED_EIPS: brokers have public addresses",
} if {
	some cluster in input.resources.aws_msk_cluster
	settings.may_be(cluster.config.broker_node_group_info[0].connectivity_info[0].public_access[0].type, _unsafe)
}
