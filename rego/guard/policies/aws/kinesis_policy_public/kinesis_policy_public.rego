# METADATA
# title: Kinesis resource policies must not allow access to everyone
# description: |
#   Any AWS account can read the records of the stream as they arrive, or put forged ones into it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/streams/latest/dev/resource-based-policy-examples.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/kinesis_resource_policy
# custom:
#   id: GRD-AWS-157
#   severity: critical
#   category: access-control
#   systems: [kinesis]
#   resources: [aws_kinesis_resource_policy]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.3", "soc2:CC6.7"]
#   remediation: |
#     Name the accounts and roles that share the stream.
#
#         resource "aws_kinesis_resource_policy" "clicks" {
#           resource_arn = "arn:aws:kinesis:eu-west-1:111122223333:stream/clicks"
#           policy = jsonencode({
#             Version = "2012-10-17"
#             Statement = [{
#               Effect    = "Allow"
#               Principal = { AWS = "arn:aws:iam::444455556666:role/consumer" }
#               Action    = ["kinesis:DescribeStreamSummary", "kinesis:GetRecords", "kinesis:GetShardIterator"]
#               Resource  = "arn:aws:kinesis:eu-west-1:111122223333:stream/clicks"
#             }]
#           })
#         }
package guard.policies.aws.kinesis_policy_public

import data.guard.lib.aws.data.access

deny contains {
	"resource": policy.id,
	"path": array.concat(["policy"], grant.path),
	"message": sprintf("stream policy allows %s to everyone", [grant.actions]),
} if {
	some policy in input.resources.aws_kinesis_resource_policy
	some grant in access.grants_to_everyone(policy.config.policy)
}
