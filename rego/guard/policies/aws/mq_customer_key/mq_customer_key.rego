# METADATA
# title: Amazon MQ brokers must use a customer-managed KMS key
# description: |
#   Under the key that AWS owns, access to stored messages cannot be revoked, restricted or audited at the key.
# related_resources:
#   - ref: https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/data-protection.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/mq_broker
# custom:
#   id: GRD-AWS-183
#   severity: low
#   category: encryption
#   systems: [mq]
#   resources: [aws_mq_broker]
#   controls:
#     supporting: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Name a key of your own in encryption_options.
#
#         resource "aws_mq_broker" "results" {
#           broker_name        = "results"
#           engine_type        = "ActiveMQ"
#           engine_version     = "5.18"
#           host_instance_type = "mq.m5.large"
#           security_groups    = ["sg-0a1b2c3d4e5f60718"]
#
#           encryption_options {
#             use_aws_owned_key = false
#             kms_key_id        = "arn:aws:kms:eu-west-1:111122223333:key/2b3c4d5e-1111-2222-3333-444455556666"
#           }
#
#           user {
#             username = "workers"
#             password = var.broker_password
#           }
#         }
package guard.policies.aws.mq_customer_key

import data.guard.lib.aws.data.settings

deny contains {
	"resource": broker.id,
	"path": ["encryption_options", 0, "kms_key_id"],
	"message": "encryption_options names no customer key: messages are under a key of the service",
} if {
	some broker in input.resources.aws_mq_broker
	not settings.is_customer_key(object.get(broker.config, ["encryption_options", 0, "kms_key_id"], null))
}
