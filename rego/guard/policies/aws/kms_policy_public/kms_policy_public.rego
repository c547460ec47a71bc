# METADATA
# title: KMS key policies must not allow everyone
# description: |
#   Any AWS account may use the key: whoever gets hold of ciphertext, a shared snapshot or a replicated object,
#   decrypts it, or disables the key and holds the data to ransom.
# related_resources:
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/key-policies.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/kms_key_policy
# custom:
#   id: GRD-AWS-233
#   severity: critical
#   category: access-control
#   systems: [kms]
#   resources: [aws_kms_key, aws_kms_key_policy, aws_kms_external_key, aws_kms_replica_key]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.3", "soc2:CC6.7"]
#   remediation: |
#     Name the principals, or bound the statement by kms:CallerAccount.
#
#         resource "aws_kms_key" "snapshots" {
#           description         = "Shared snapshots"
#           enable_key_rotation = true
#           policy = jsonencode({
#             Version = "2012-10-17"
#             Statement = [{
#               Effect    = "Allow"
#               Principal = { AWS = "arn:aws:iam::111122223333:root" }
#               Action    = "kms:*"
#               Resource  = "*"
#             }]
#           })
#         }
package guard.policies.aws.kms_policy_public

import data.guard.lib.aws.data.access

_documents := {"aws_kms_key": "policy", "aws_kms_key_policy": "policy", "aws_kms_external_key": "policy", "aws_kms_replica_key": "policy"}

deny contains {
	"resource": policy.id,
	"path": array.concat([argument], grant.path),
	"message": sprintf("key policy allows %s to everyone", [grant.actions]),
} if {
	some type, argument in _documents
	some policy in input.resources[type]
	some grant in access.grants_to_everyone(policy.config[argument])
}
