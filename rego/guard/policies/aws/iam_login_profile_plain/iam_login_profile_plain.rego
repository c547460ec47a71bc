# METADATA
# title: Console passwords must be encrypted for their owner
# description: |
#   Without a PGP key the generated console password stands in the Terraform state in clear
#   text. Whoever reads the state, a backup of it or a build log signs in as that user.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/iam_user_login_profile
# custom:
#   id: GRD-AWS-324
#   severity: medium
#   category: secrets
#   systems: [iam]
#   resources: [aws_iam_user_login_profile]
#   controls:
#     direct: ["soc2:CC6.1"]
#     supporting: ["hipaa:164.312(a)(2)(iv)", "hipaa:164.308(a)(5)(ii)(D)", "gdpr:32(1)(a)"]
#   remediation: |
#     Encrypt the password for its owner, and make them choose another at the first login.
#
#         resource "aws_iam_user_login_profile" "alice" {
#           pgp_key = "keybase:alice"
#         }
package guard.policies.aws.iam_login_profile_plain

deny contains {
	"resource": profile.id,
	"path": ["pgp_key"],
	"message": "no pgp_key: the generated password is stored in the state in clear text",
} if {
	some profile in input.resources.aws_iam_user_login_profile
	not profile.config.pgp_key
}
