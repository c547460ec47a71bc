# METADATA
# title: Macie must not be paused
# description: |
#   Paused, Macie no longer notices buckets that become public or personal data that lands where
#   it should not be.
# related_resources:
#   - ref: https://docs.aws.amazon.com/macie/latest/user/macie-suspend-disable.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/macie-controls.html#macie-1
# custom:
#   id: GRD-AWS-529
#   severity: low
#   category: logging
#   systems: [macie]
#   resources: [aws_macie2_account]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.308(a)(1)(ii)(D)"]
#     supporting: ["soc2:CC7.3", "gdpr:33"]
#   remediation: |
#     Enable Macie.
#
#         resource "aws_macie2_account" "main" {
#           status = "ENABLED"
#         }
package guard.policies.aws.macie_paused

deny contains {
	"resource": account.id,
	"path": ["status"],
	"message": "Macie is paused",
} if {
	some account in input.resources.aws_macie2_account
	account.config.status == "PAUSED"
}
