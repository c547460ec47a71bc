# METADATA
# title: MSK must encrypt traffic with TLS
# description: |
#   Records, and the passwords of clients, cross the VPC in the clear: a foothold on the path reads and forges
#   the events that models learn from.
# related_resources:
#   - ref: https://docs.aws.amazon.com/msk/latest/developerguide/msk-encryption.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/msk_cluster
# custom:
#   id: GRD-AWS-165
#   severity: medium
#   category: encryption
#   systems: [msk]
#   resources: [aws_msk_cluster, aws_mskconnect_connector]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#     supporting: ["hipaa:164.312(e)(1)"]
#   remediation: |
#     Accept TLS only, between clients and brokers and between brokers; both are the defaults of a cluster.
#
#         resource "aws_msk_cluster" "events" {
#           cluster_name           = "events"
#           kafka_version          = "3.8.x"
#           number_of_broker_nodes = 3
#
#           broker_node_group_info {
#             instance_type   = "kafka.m7g.large"
#             client_subnets  = ["subnet-0a1b2c3d4e5f60718", "subnet-0f1e2d3c4b5a69788", "subnet-01122334455667788"]
#             security_groups = ["sg-0a1b2c3d4e5f60718"]
#           }
#
#           encryption_info {
#             encryption_in_transit {
#               client_broker = "TLS"
#               in_cluster    = true
#             }
#           }
#         }
package guard.policies.aws.msk_plaintext

import data.guard.lib.aws.data.settings

deny contains {
	"resource": cluster.id,
	"path": ["encryption_info", 0, "encryption_in_transit", 0, "client_broker"],
	"message": "client_broker accepts plain text (the default is TLS)",
} if {
	some cluster in input.resources.aws_msk_cluster
	settings.may_be(
		cluster.config.encryption_info[0].encryption_in_transit[0].client_broker,
		{"PLAINTEXT", "TLS_PLAINTEXT"},
	)
}

deny contains {
	"resource": cluster.id,
	"path": ["encryption_info", 0, "encryption_in_transit", 0, "in_cluster"],
	"message": "in_cluster is false: brokers replicate in plain text",
} if {
	some cluster in input.resources.aws_msk_cluster
	settings.may_be_off(cluster.config.encryption_info[0].encryption_in_transit[0].in_cluster)
}

deny contains {
	"resource": connector.id,
	"path": ["kafka_cluster_encryption_in_transit", 0, "encryption_type"],
	"message": "encryption_type is not TLS (the default is PLAINTEXT)",
} if {
	some connector in input.resources.aws_mskconnect_connector
	not object.get(connector.config, ["kafka_cluster_encryption_in_transit", 0, "encryption_type"], null) == "TLS"
}
