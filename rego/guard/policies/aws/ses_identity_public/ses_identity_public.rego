# METADATA
# title: Mail identities must not be usable by everyone
# description: |
#   Whoever may send as the identity sends mail that passes every check in the company's name:
#   the perfect phishing mail.
# related_resources:
#   - ref: https://docs.aws.amazon.com/ses/latest/dg/sending-authorization-policies.html
# custom:
#   id: GRD-AWS-477
#   severity: high
#   category: access-control
#   systems: [ses]
#   resources: [aws_ses_identity_policy, aws_sesv2_email_identity_policy]
#   controls:
#     direct: ["soc2:CC6.1", "soc2:CC6.3", "hipaa:164.312(a)(1)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Name the account or role that sends.
#
#         resource "aws_ses_identity_policy" "newsletter" {
#           policy = jsonencode({
#             Statement = [{
#               Principal = { AWS = "arn:aws:iam::444455556666:role/newsletter" }
#             }]
#           })
#         }
package guard.policies.aws.ses_identity_public

import data.guard.lib.iam

deny contains {
	"resource": identity.id,
	"path": array.concat(["policy"], statement.principal_path),
	"message": `principal "*" lets every AWS account send as this identity`,
} if {
	some type in {"aws_ses_identity_policy", "aws_sesv2_email_identity_policy"}
	some identity in input.resources[type]
	some statement in iam.statements(identity.config.policy)
	iam.is_open(statement)
}
