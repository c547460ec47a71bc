# METADATA
# title: SNS topic policies must not allow access to everyone
# description: |
#   Anyone can use the allowed actions: subscribe to the messages, or publish forged ones to every subscriber.
# related_resources:
#   - ref: https://docs.aws.amazon.com/sns/latest/dg/sns-security-best-practices.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/sns_topic_policy
# custom:
#   id: GRD-AWS-179
#   severity: critical
#   category: access-control
#   systems: [sns]
#   resources: [aws_sns_topic_policy, aws_sns_topic]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.3", "soc2:CC6.7"]
#   remediation: |
#     Name the principals, or bound a service by the source account or ARN.
#
#         resource "aws_sns_topic_policy" "releases" {
#           arn = aws_sns_topic.releases.arn
#           policy = jsonencode({
#             Version = "2012-10-17"
#             Statement = [{
#               Effect    = "Allow"
#               Principal = { AWS = "arn:aws:iam::444455556666:root" }
#               Action    = ["sns:Publish", "sns:Subscribe"]
#               Resource  = aws_sns_topic.releases.arn
#             }]
#           })
#         }
package guard.policies.aws.sns_policy_public

import data.guard.lib.aws.data.access

_documents := {"aws_sns_topic_policy": "policy", "aws_sns_topic": "policy"}

deny contains {
	"resource": policy.id,
	"path": array.concat([argument], grant.path),
	"message": sprintf("topic policy allows %s to everyone", [grant.actions]),
} if {
	some type, argument in _documents
	some policy in input.resources[type]
	some grant in access.grants_to_everyone(policy.config[argument])
}
