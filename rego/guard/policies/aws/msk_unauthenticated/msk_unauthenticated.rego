# METADATA
# title: MSK must authenticate its clients
# description: |
#   Whoever reaches the brokers, a compromised pod included, reads every topic and writes events that models and
#   services will trust.
# related_resources:
#   - ref: https://docs.aws.amazon.com/msk/latest/developerguide/kafka_apis_iam.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/msk_cluster
# custom:
#   id: GRD-AWS-166
#   severity: high
#   category: access-control
#   systems: [msk]
#   resources: [aws_msk_cluster, aws_mskconnect_connector]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Configure IAM, SCRAM or mutual TLS, and leave unauthenticated access off.
#
#         resource "aws_msk_cluster" "features" {
#           cluster_name           = "features"
#           kafka_version          = "3.8.x"
#           number_of_broker_nodes = 3
#
#           broker_node_group_info {
#             instance_type   = "kafka.m7g.large"
#             client_subnets  = ["subnet-0a1b2c3d4e5f60718", "subnet-0f1e2d3c4b5a69788", "subnet-01122334455667788"]
#             security_groups = ["sg-0a1b2c3d4e5f60718"]
#           }
#
#           client_authentication {
#             unauthenticated = false
#
#             sasl {
#               iam = true
#             }
#           }
#         }
package guard.policies.aws.msk_unauthenticated

import data.guard.lib.aws.data.settings
import data.guard.lib.value

deny contains {
	"resource": cluster.id,
	"path": ["client_authentication", 0, "unauthenticated"],
	"message": "unauthenticated is true: clients need no credentials",
} if {
	some cluster in input.resources.aws_msk_cluster
	settings.may_be_on(cluster.config.client_authentication[0].unauthenticated)
}

deny contains {
	"resource": cluster.id,
	"path": ["client_authentication"],
	"message": "client_authentication names neither sasl nor tls: clients need no credentials (the default)",
} if {
	some cluster in input.resources.aws_msk_cluster
	not _authenticates(cluster)
	not value.is_true(object.get(cluster.config, ["client_authentication", 0, "unauthenticated"], null))
}

_authenticates(cluster) if cluster.config.client_authentication[0].tls

_authenticates(cluster) if {
	some method in {"iam", "scram"}
	settings.may_be_on(cluster.config.client_authentication[0].sasl[0][method])
}

_authenticates(cluster) if value.is_unknown(cluster.config.client_authentication[0].sasl)

deny contains {
	"resource": connector.id,
	"path": ["kafka_cluster_client_authentication", 0, "authentication_type"],
	"message": "authentication_type is not IAM (the default is NONE)",
} if {
	some connector in input.resources.aws_mskconnect_connector
	not object.get(connector.config, ["kafka_cluster_client_authentication", 0, "authentication_type"], null) == "IAM"
}
