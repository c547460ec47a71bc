# METADATA
# title: Secret policies must not allow access to everyone
# description: |
#   Any AWS account that is admitted by the key as well can read the secret; whatever it opens is then open to
#   them.
# related_resources:
#   - ref: https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_resource-policies.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/secretsmanager_secret_policy
# custom:
#   id: GRD-AWS-227
#   severity: critical
#   category: access-control
#   systems: [secretsmanager]
#   resources: [aws_secretsmanager_secret_policy, aws_secretsmanager_secret]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.3", "soc2:CC6.7"]
#   remediation: |
#     Name the roles that need the secret, and set block_public_policy.
#
#         resource "aws_secretsmanager_secret_policy" "tokens" {
#           secret_arn          = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:tokens-AbCdEf"
#           block_public_policy = true
#           policy = jsonencode({
#             Version = "2012-10-17"
#             Statement = [{
#               Effect    = "Allow"
#               Principal = { AWS = "arn:aws:iam::444455556666:role/serving" }
#               Action    = "secretsmanager:GetSecretValue"
#               Resource  = "*"
#             }]
#           })
#         }
package guard.policies.aws.secretsmanager_policy_public

import data.guard.lib.aws.data.access

_documents := {"aws_secretsmanager_secret_policy": "policy", "aws_secretsmanager_secret": "policy"}

deny contains {
	"resource": policy.id,
	"path": array.concat([argument], grant.path),
	"message": sprintf("secret policy allows %s to everyone", [grant.actions]),
} if {
	some type, argument in _documents
	some policy in input.resources[type]
	some grant in access.grants_to_everyone(policy.config[argument])
}
