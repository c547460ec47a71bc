# METADATA
# title: EFS file systems must refuse mounts without TLS
# description: |
#   NFS travels in the clear inside the VPC: a foothold on the path reads and changes notebooks, checkpoints and
#   credentials kept in home folders.
# related_resources:
#   - ref: https://docs.aws.amazon.com/efs/latest/ug/encryption-in-transit.html
#   - ref: https://docs.aws.amazon.com/efs/latest/ug/iam-access-control-nfs-efs.html
# custom:
#   id: GRD-AWS-037
#   severity: medium
#   category: encryption
#   systems: [efs]
#   resources: [aws_efs_file_system]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#     supporting: ["hipaa:164.312(e)(1)"]
#   remediation: |
#     Attach a file system policy that denies access when aws:SecureTransport is false, and mount with the tls
#     option.
#
#         resource "aws_efs_file_system_policy" "scratch" {
#           file_system_id = aws_efs_file_system.scratch.id
#           policy = jsonencode({
#             Version = "2012-10-17"
#             Statement = [
#               {
#                 Effect    = "Allow"
#                 Principal = { AWS = "arn:aws:iam::111122223333:role/trainer" }
#                 Action    = ["elasticfilesystem:ClientMount", "elasticfilesystem:ClientWrite"]
#               },
#               {
#                 Effect    = "Deny"
#                 Principal = { AWS = "*" }
#                 Action    = "*"
#                 Condition = { Bool = { "aws:SecureTransport" = "false" } }
#               },
#             ]
#           })
#         }
package guard.policies.aws.efs_plain_nfs

import data.guard.lib.aws.data.access
import data.guard.lib.reference
import data.guard.lib.value

_policies := object.get(input.resources, "aws_efs_file_system_policy", [])

_settled contains target if {
	some policy in _policies
	access.denies_plain_http(policy.config.policy)
	some target in reference.targets(policy.config.file_system_id)
}

_may_settle[target] contains policy.config.policy["$unknown"] if {
	some policy in _policies
	value.is_unknown(policy.config.policy)
	some target in reference.targets(policy.config.file_system_id)
}

deny contains object.union(_doubt(file_system), {
	"resource": file_system.id,
	"path": [],
	"message": "no file system policy denies mounts without TLS (aws:SecureTransport false)",
}) if {
	some file_system in input.resources.aws_efs_file_system
	not reference.includes(_settled, file_system)
}

_doubt(file_system) := {"unknown": expressions[0]} if {
	expressions := [expression |
		some target in reference.identities(file_system)
		some expression in _may_settle[target]
	]
	count(expressions) > 0
} else := _unresolved

default _unresolved := {}

_unresolved := {"unknown": expression} if expression := reference.unresolved(_policies, "file_system_id")
