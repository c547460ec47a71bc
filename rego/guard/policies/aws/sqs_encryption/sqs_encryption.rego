# METADATA
# title: SQS queues must be encrypted at rest
# description: |
#   Message bodies, which carry personal data and links to it, wait in the service in the clear. Queues have
#   been encrypted by default since 2022; this one asks not to be.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-server-side-encryption.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/sqs_queue
# custom:
#   id: GRD-AWS-175
#   severity: medium
#   category: encryption
#   systems: [sqs]
#   resources: [aws_sqs_queue]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Leave sqs_managed_sse_enabled on, or name a KMS key.
#
#         resource "aws_sqs_queue" "jobs" {
#           name                    = "training-jobs"
#           sqs_managed_sse_enabled = true
#         }
package guard.policies.aws.sqs_encryption

import data.guard.lib.aws.data.settings

deny contains {
	"resource": queue.id,
	"path": ["sqs_managed_sse_enabled"],
	"message": "sqs_managed_sse_enabled is false and no KMS key is named: messages are not encrypted",
} if {
	some queue in input.resources.aws_sqs_queue
	not queue.config.kms_master_key_id
	settings.may_be_off(queue.config.sqs_managed_sse_enabled)
}
