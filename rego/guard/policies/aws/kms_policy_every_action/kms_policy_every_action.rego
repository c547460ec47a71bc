# METADATA
# title: KMS key policies must not give every action to users and roles
# description: |
#   One principal both manages the key and decrypts with it: its stolen credentials read the data, rewrite the
#   policy to keep the access, or schedule the key for deletion.
# related_resources:
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/best-practices.html
# custom:
#   id: GRD-AWS-234
#   severity: low
#   category: access-control
#   systems: [kms]
#   resources: [aws_kms_key, aws_kms_key_policy, aws_kms_external_key, aws_kms_replica_key]
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.308(a)(4)(ii)(B)"]
#     supporting: ["gdpr:25", "gdpr:32(1)(b)"]
#   remediation: |
#     Separate administrators from users of the key; only the account itself keeps kms:*.
#
#         resource "aws_kms_key" "features" {
#           description         = "Feature store"
#           enable_key_rotation = true
#           policy = jsonencode({
#             Version = "2012-10-17"
#             Statement = [
#               {
#                 Effect    = "Allow"
#                 Principal = { AWS = "arn:aws:iam::111122223333:root" }
#                 Action    = "kms:*"
#                 Resource  = "*"
#               },
#               {
#                 Effect    = "Allow"
#                 Principal = { AWS = "arn:aws:iam::111122223333:role/feature-builder" }
#                 Action    = ["kms:Decrypt", "kms:GenerateDataKey"]
#                 Resource  = "*"
#               },
#             ]
#           })
#         }
package guard.policies.aws.kms_policy_every_action

import data.guard.lib.aws.data.access
import data.guard.lib.aws.data.settings

deny contains {
	"resource": key.id,
	"path": array.concat(["policy"], grant.path),
	"message": sprintf("key policy gives action %s to a user or role", [grant.action]),
} if {
	some type in {"aws_kms_external_key", "aws_kms_key", "aws_kms_key_policy", "aws_kms_replica_key"}
	some key in input.resources[type]
	some grant in access.grants_of_every_action(key.config.policy, "kms")
	some id in grant.ids
	_is_user_or_role(id)
}

_is_user_or_role(id) if {
	is_string(id)
	regex.match(`^arn:[a-z-]+:(iam|sts)::[0-9]*:(user|role|assumed-role)/`, id)
}

_is_user_or_role(id) if {
	some target in settings.items(id["$refs"])
	is_string(target)
	regex.match(`(^|[.])aws_iam_(role|user)[.]`, target)
}
