# METADATA
# title: DynamoDB resource policies must not allow access to everyone
# description: |
#   Any AWS account can use the allowed actions on the table: read all items, or write features that models will
#   trust.
# related_resources:
#   - ref: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/rbac-bpa-rbp.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/dynamodb_resource_policy
# custom:
#   id: GRD-AWS-083
#   severity: critical
#   category: access-control
#   systems: [dynamodb]
#   resources: [aws_dynamodb_resource_policy]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.3", "soc2:CC6.7"]
#   remediation: |
#     Name the principals that need the table.
#
#         resource "aws_dynamodb_resource_policy" "features" {
#           resource_arn = "arn:aws:dynamodb:eu-west-1:111122223333:table/online-features"
#           policy = jsonencode({
#             Version = "2012-10-17"
#             Statement = [{
#               Effect    = "Allow"
#               Principal = { AWS = "arn:aws:iam::444455556666:role/scorer" }
#               Action    = ["dynamodb:GetItem", "dynamodb:Query"]
#               Resource  = "arn:aws:dynamodb:eu-west-1:111122223333:table/online-features"
#             }]
#           })
#         }
package guard.policies.aws.dynamodb_policy_public

import data.guard.lib.aws.data.access

deny contains {
	"resource": policy.id,
	"path": array.concat(["policy"], grant.path),
	"message": sprintf("table policy allows %s to everyone", [grant.actions]),
} if {
	some policy in input.resources.aws_dynamodb_resource_policy
	some grant in access.grants_to_everyone(policy.config.policy)
}
