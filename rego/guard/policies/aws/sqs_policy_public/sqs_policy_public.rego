# METADATA
# title: SQS queue policies must not allow access to everyone
# description: |
#   Anyone can use the allowed actions: read or purge the messages, or send jobs that workers will run.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-security-best-practices.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/sqs_queue_policy
# custom:
#   id: GRD-AWS-177
#   severity: critical
#   category: access-control
#   systems: [sqs]
#   resources: [aws_sqs_queue_policy, aws_sqs_queue]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.3", "soc2:CC6.7"]
#   remediation: |
#     Name the principals, or bound a service by the source account or ARN.
#
#         resource "aws_sqs_queue_policy" "ingest" {
#           queue_url = aws_sqs_queue.ingest.id
#           policy = jsonencode({
#             Version = "2012-10-17"
#             Statement = [{
#               Effect    = "Allow"
#               Principal = { Service = "sns.amazonaws.com" }
#               Action    = "sqs:SendMessage"
#               Resource  = aws_sqs_queue.ingest.arn
#               Condition = { ArnEquals = { "aws:SourceArn" = "arn:aws:sns:eu-west-1:111122223333:uploads" } }
#             }]
#           })
#         }
package guard.policies.aws.sqs_policy_public

import data.guard.lib.aws.data.access

_documents := {"aws_sqs_queue_policy": "policy", "aws_sqs_queue": "policy"}

deny contains {
	"resource": policy.id,
	"path": array.concat([argument], grant.path),
	"message": sprintf("queue policy allows %s to everyone", [grant.actions]),
} if {
	some type, argument in _documents
	some policy in input.resources[type]
	some grant in access.grants_to_everyone(policy.config[argument])
}
