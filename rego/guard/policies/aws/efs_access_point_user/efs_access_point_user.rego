# METADATA
# title: EFS access points must enforce a user other than root
# description: |
#   Clients choose their own user id, root included, so that one compromised training pod reads and overwrites
#   the files of every other team.
# related_resources:
#   - ref: https://docs.aws.amazon.com/efs/latest/ug/enforce-identity-access-points.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/efs_access_point
# custom:
#   id: GRD-AWS-039
#   severity: medium
#   category: access-control
#   systems: [efs]
#   resources: [aws_efs_access_point]
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.308(a)(4)(ii)(B)"]
#     supporting: ["gdpr:25", "gdpr:32(1)(b)"]
#   remediation: |
#     Set posix_user to an unprivileged user and group.
#
#         resource "aws_efs_access_point" "trainer" {
#           file_system_id = "fs-0123456789abcdef0"
#
#           posix_user {
#             uid = 1001
#             gid = 1001
#           }
#
#           root_directory {
#             path = "/teams/vision"
#           }
#         }
package guard.policies.aws.efs_access_point_user

import data.guard.lib.aws.data.settings
import data.guard.lib.value

deny contains {
	"resource": point.id,
	"path": ["posix_user"],
	"message": "access point enforces no posix_user: clients act under any user id they like",
} if {
	some point in input.resources.aws_efs_access_point
	not point.config.posix_user[0]
}

deny contains {
	"resource": point.id,
	"path": ["posix_user", 0, "uid"],
	"message": "access point makes every client root (uid 0)",
} if {
	some point in input.resources.aws_efs_access_point
	_is_root(point.config.posix_user[0].uid)
}

_is_root(uid) if settings.number(uid) == 0

_is_root(uid) if value.is_unknown(uid)
