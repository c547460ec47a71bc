# METADATA
# title: Amazon MQ brokers must take minor engine upgrades automatically
# description: |
#   Brokers are a favourite target: remote code execution in ActiveMQ was exploited within days, and fixes wait
#   here for somebody to remember them.
# related_resources:
#   - ref: https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/upgrading-brokers.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/mq_broker
# custom:
#   id: GRD-AWS-184
#   severity: medium
#   category: configuration
#   systems: [mq]
#   resources: [aws_mq_broker]
#   controls:
#     direct: ["soc2:CC7.1"]
#     supporting: ["hipaa:164.308(a)(5)(ii)(B)", "gdpr:32(1)(d)"]
#   remediation: |
#     Set auto_minor_version_upgrade.
#
#         resource "aws_mq_broker" "queue" {
#           broker_name                = "queue"
#           engine_type                = "ActiveMQ"
#           engine_version             = "5.18"
#           host_instance_type         = "mq.m5.large"
#           security_groups            = ["sg-0a1b2c3d4e5f60718"]
#           auto_minor_version_upgrade = true
#
#           user {
#             username = "workers"
#             password = var.broker_password
#           }
#         }
package guard.policies.aws.mq_minor_upgrades

import data.guard.lib.value

deny contains {
	"resource": broker.id,
	"path": ["auto_minor_version_upgrade"],
	"message": "auto_minor_version_upgrade is not true (the default is false)",
} if {
	some broker in input.resources.aws_mq_broker
	not value.is_true(object.get(broker.config, "auto_minor_version_upgrade", null))
}
