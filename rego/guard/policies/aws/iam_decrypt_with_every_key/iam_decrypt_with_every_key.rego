# METADATA
# title: IAM policies must not allow decryption with every key
# description: |
#   Separate keys separate data only as long as nobody may use all of them. With kms:Decrypt on
#   "*" one compromised identity reads whatever encrypted copy it can reach, in other accounts
#   too.
# related_resources:
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/iam-policies-best-practices.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/kms-controls.html#kms-1
# custom:
#   id: GRD-AWS-310
#   severity: medium
#   category: access-control
#   systems: [iam, kms]
#   resources:
#     - aws_iam_policy
#     - aws_iam_role
#     - aws_iam_role_policy
#     - aws_iam_user_policy
#     - aws_iam_group_policy
#     - aws_ssoadmin_permission_set_inline_policy
#     - data.aws_iam_policy_document
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.308(a)(4)(ii)(B)"]
#     supporting: ["soc2:CC6.1", "gdpr:25"]
#   remediation: |
#     Name the keys, or bind the statement to a service with kms:ViaService.
#
#         resource "aws_iam_role_policy" "batch_scoring" {
#           policy = jsonencode({
#             Statement = [{
#               Resource = "arn:aws:kms:eu-west-1:111122223333:key/2b0f7d3c-scores"
#             }]
#           })
#         }
package guard.policies.aws.iam_decrypt_with_every_key

import data.guard.lib.aws.grants

deny contains violation if {
	some grant in grants.broad
	violation := grants.violation(grant, {"kms:Decrypt", "kms:ReEncryptFrom", "kms:CreateGrant"}, "works with all keys, whoever's data they protect")
}
