# METADATA
# title: MSK must deliver broker logs
# description: |
#   Rejected clients, authorisation failures and changes of topics leave no trace, so that an attack on the
#   cluster cannot be noticed or reconstructed.
# related_resources:
#   - ref: https://docs.aws.amazon.com/msk/latest/developerguide/msk-logging.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/msk_cluster
# custom:
#   id: GRD-AWS-169
#   severity: low
#   category: logging
#   systems: [msk]
#   resources: [aws_msk_cluster, aws_mskconnect_connector]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.312(b)"]
#     supporting: ["gdpr:5(2)"]
#   remediation: |
#     Deliver broker logs to CloudWatch, Firehose or S3.
#
#         resource "aws_msk_cluster" "telemetry" {
#           cluster_name           = "telemetry"
#           kafka_version          = "3.8.x"
#           number_of_broker_nodes = 3
#
#           broker_node_group_info {
#             instance_type   = "kafka.m7g.large"
#             client_subnets  = ["subnet-0a1b2c3d4e5f60718", "subnet-0f1e2d3c4b5a69788", "subnet-01122334455667788"]
#             security_groups = ["sg-0a1b2c3d4e5f60718"]
#           }
#
#           logging_info {
#             broker_logs {
#               cloudwatch_logs {
#                 enabled   = true
#                 log_group = "/msk/telemetry"
#               }
#             }
#           }
#         }
package guard.policies.aws.msk_broker_logs

import data.guard.lib.aws.data.settings

deny contains {
	"resource": cluster.id,
	"path": ["logging_info"],
	"message": "no broker log is delivered (none is by default)",
} if {
	some cluster in input.resources.aws_msk_cluster
	not _delivers(cluster)
}

_delivers(cluster) if {
	some destination in {"cloudwatch_logs", "firehose", "s3"}
	settings.may_be_on(cluster.config.logging_info[0].broker_logs[0][destination][0].enabled)
}

deny contains {
	"resource": connector.id,
	"path": ["log_delivery"],
	"message": "no worker log is delivered (none is by default)",
} if {
	some connector in input.resources.aws_mskconnect_connector
	not _delivers_of_workers(connector)
}

_delivers_of_workers(connector) if {
	some destination in {"cloudwatch_logs", "firehose", "s3"}
	settings.may_be_on(connector.config.log_delivery[0].worker_log_delivery[0][destination][0].enabled)
}
