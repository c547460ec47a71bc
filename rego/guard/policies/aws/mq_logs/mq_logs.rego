# METADATA
# title: Amazon MQ brokers must publish their logs
# description: |
#   Logins and changes of queues and users leave no trace outside the broker, so that misuse cannot be noticed
#   or reconstructed.
# related_resources:
#   - ref: https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/security-logging-monitoring.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/mq_broker
# custom:
#   id: GRD-AWS-182
#   severity: low
#   category: logging
#   systems: [mq]
#   resources: [aws_mq_broker]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.312(b)"]
#     supporting: ["gdpr:5(2)"]
#   remediation: |
#     Publish the general log, and the audit log of ActiveMQ.
#
#         resource "aws_mq_broker" "tasks" {
#           broker_name        = "tasks"
#           engine_type        = "ActiveMQ"
#           engine_version     = "5.18"
#           host_instance_type = "mq.m5.large"
#           security_groups    = ["sg-0a1b2c3d4e5f60718"]
#
#           logs {
#             audit   = true
#             general = true
#           }
#
#           user {
#             username = "workers"
#             password = var.broker_password
#           }
#         }
package guard.policies.aws.mq_logs

import data.guard.lib.value

deny contains {
	"resource": broker.id,
	"path": ["logs", 0, missing[0]],
	"message": sprintf("logs are not published: %s (none is by default)", [concat(", ", missing)]),
} if {
	some broker in input.resources.aws_mq_broker
	missing := [kind |
		some kind in _kinds(object.get(broker.config, "engine_type", null))
		not value.is_true(object.get(broker.config, ["logs", 0, kind], null))
	]
	count(missing) > 0
}

# RabbitMQ has no audit log.
_kinds(engine) := ["general"] if {
	is_string(engine)
	lower(engine) == "rabbitmq"
} else := ["audit", "general"]
