# METADATA
# title: EFS file system policies must not let every client in
# description: |
#   Any client that reaches a mount target, whatever its identity, mounts the file system and reads or writes
#   the files of all users.
# related_resources:
#   - ref: https://docs.aws.amazon.com/efs/latest/ug/access-control-block-public-access.html
#   - ref: https://docs.aws.amazon.com/efs/latest/ug/iam-access-control-nfs-efs.html
# custom:
#   id: GRD-AWS-038
#   severity: high
#   category: access-control
#   systems: [efs]
#   resources: [aws_efs_file_system_policy]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.3", "soc2:CC6.7"]
#   remediation: |
#     Name the roles of the clients, or require access through a mount target of your own and an access point.
#
#         resource "aws_efs_file_system_policy" "shared" {
#           file_system_id = "fs-0123456789abcdef0"
#           policy = jsonencode({
#             Version = "2012-10-17"
#             Statement = [{
#               Effect    = "Allow"
#               Principal = { AWS = "arn:aws:iam::111122223333:role/notebook-user" }
#               Action    = ["elasticfilesystem:ClientMount", "elasticfilesystem:ClientWrite"]
#             }]
#           })
#         }
package guard.policies.aws.efs_policy_public

import data.guard.lib.aws.data.access

deny contains {
	"resource": policy.id,
	"path": array.concat(["policy"], grant.path),
	"message": sprintf("file system policy allows %s to everyone", [grant.actions]),
} if {
	some policy in input.resources.aws_efs_file_system_policy
	some grant in access.grants_to_everyone(policy.config.policy)
}
