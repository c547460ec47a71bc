# METADATA
# title: Glue catalog policies must not allow access to everyone
# description: |
#   Any AWS account can use the allowed actions on the catalog: read the layout of the lake, or redirect tables
#   that jobs and queries trust.
# related_resources:
#   - ref: https://docs.aws.amazon.com/glue/latest/dg/glue-policy-examples-resource-policies.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/glue_resource_policy
# custom:
#   id: GRD-AWS-147
#   severity: high
#   category: access-control
#   systems: [glue]
#   resources: [aws_glue_resource_policy]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.3", "soc2:CC6.7"]
#   remediation: |
#     Name the accounts and roles that share the catalog.
#
#         resource "aws_glue_resource_policy" "catalog" {
#           policy = jsonencode({
#             Version = "2012-10-17"
#             Statement = [{
#               Effect    = "Allow"
#               Principal = { AWS = "arn:aws:iam::444455556666:root" }
#               Action    = ["glue:GetDatabase", "glue:GetTable"]
#               Resource  = "arn:aws:glue:eu-west-1:111122223333:*"
#             }]
#           })
#         }
package guard.policies.aws.glue_policy_public

import data.guard.lib.aws.data.access

deny contains {
	"resource": policy.id,
	"path": array.concat(["policy"], grant.path),
	"message": sprintf("catalog policy allows %s to everyone", [grant.actions]),
} if {
	some policy in input.resources.aws_glue_resource_policy
	some grant in access.grants_to_everyone(policy.config.policy)
}
