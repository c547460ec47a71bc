# METADATA
# title: IAM roles must not be assumable by everyone
# description: |
#   A trust policy with principal "*" accepts every AWS account in the world. Anyone who learns
#   the role's ARN becomes the role and holds all its rights.
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
# custom:
#   id: GRD-AWS-314
#   severity: critical
#   category: access-control
#   systems: [iam, sts]
#   resources: [aws_iam_role, data.aws_iam_policy_document]
#   controls:
#     direct: ["soc2:CC6.1", "soc2:CC6.3", "hipaa:164.312(a)(1)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Name the account, role or service that may assume the role.
#
#         resource "aws_iam_role" "scorer" {
#           assume_role_policy = jsonencode({
#             Statement = [{
#               Principal = { AWS = "arn:aws:iam::111122223333:role/gateway" }
#             }]
#           })
#         }
package guard.policies.aws.iam_trust_everyone

import data.guard.lib.aws.trust
import data.guard.lib.iam

deny contains {
	"resource": entry.resource,
	"path": trust.at(entry, entry.statement.principal_path),
	"message": `principal "*" lets every AWS account assume the role`,
} if {
	some entry in trust.allowed
	iam.is_open(entry.statement)
}

deny contains {
	"resource": entry.resource,
	"path": trust.at(entry, array.concat(entry.statement.path, ["NotPrincipal"])),
	"message": "Allow with NotPrincipal lets everyone but the listed principals assume the role",
} if {
	some entry in trust.allowed
	entry.statement.not_principals
	not iam.is_narrowed(entry.statement)
}
