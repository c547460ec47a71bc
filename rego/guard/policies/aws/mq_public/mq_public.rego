# METADATA
# title: Amazon MQ brokers must not be publicly accessible
# description: |
#   The broker and its web console get public addresses: a password to guess or an unpatched flaw of the engine
#   gives anyone the messages.
# related_resources:
#   - ref: https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/using-amazon-mq-securely.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/mq_broker
# custom:
#   id: GRD-AWS-181
#   severity: high
#   category: network
#   systems: [mq]
#   resources: [aws_mq_broker]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.1"]
#   remediation: |
#     Leave publicly_accessible off, its default; the broker is replaced.
#
#         resource "aws_mq_broker" "jobs" {
#           broker_name         = "jobs"
#           engine_type         = "ActiveMQ"
#           engine_version      = "5.18"
#           host_instance_type  = "mq.m5.large"
#           security_groups     = ["sg-0a1b2c3d4e5f60718"]
#           publicly_accessible = false
#
#           user {
#             username = "workers"
#             password = var.broker_password
#           }
#         }
package guard.policies.aws.mq_public

import data.guard.lib.aws.data.settings

deny contains {
	"resource": broker.id,
	"path": ["publicly_accessible"],
	"message": "publicly_accessible is true: the broker has a public address",
} if {
	some broker in input.resources.aws_mq_broker
	settings.may_be_on(broker.config.publicly_accessible)
}
