# METADATA
# title: SQS queues must use a customer-managed KMS key
# description: |
#   Under keys of the service, a queue policy that lets too many in is enough to read the messages; with a key
#   of your own the key has to agree, and logs it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-key-management.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/sqs_queue
# custom:
#   id: GRD-AWS-176
#   severity: low
#   category: encryption
#   systems: [sqs]
#   resources: [aws_sqs_queue]
#   controls:
#     supporting: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Name a key of your own in kms_master_key_id.
#
#         resource "aws_sqs_queue" "claims" {
#           name              = "claims"
#           kms_master_key_id = aws_kms_key.queues.id
#         }
#
#         resource "aws_kms_key" "queues" {
#           description         = "Message queues"
#           enable_key_rotation = true
#         }
package guard.policies.aws.sqs_customer_key

import data.guard.lib.aws.data.settings

deny contains {
	"resource": queue.id,
	"path": ["kms_master_key_id"],
	"message": "kms_master_key_id names no customer key: messages are under a key of the service",
} if {
	some queue in input.resources.aws_sqs_queue
	not settings.is_customer_key(object.get(queue.config, "kms_master_key_id", null))
}
