# METADATA
# title: EFS access points must confine clients to a directory
# description: |
#   A client of the access point sees the whole file system from its root: other tenants' notebooks and data are
#   one `cd ..` away.
# related_resources:
#   - ref: https://docs.aws.amazon.com/efs/latest/ug/enforce-root-directory-access-point.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/efs_access_point
# custom:
#   id: GRD-AWS-040
#   severity: medium
#   category: access-control
#   systems: [efs]
#   resources: [aws_efs_access_point]
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.308(a)(4)(ii)(B)"]
#     supporting: ["gdpr:25", "gdpr:32(1)(b)"]
#   remediation: |
#     Give each access point a root directory of its own.
#
#         resource "aws_efs_access_point" "annotators" {
#           file_system_id = "fs-0123456789abcdef0"
#
#           posix_user {
#             uid = 2001
#             gid = 2001
#           }
#
#           root_directory {
#             path = "/annotators"
#           }
#         }
package guard.policies.aws.efs_access_point_root_directory

import data.guard.lib.value

deny contains {
	"resource": point.id,
	"path": ["root_directory", 0, "path"],
	"message": "access point exposes the whole file system: root_directory path is / (the default)",
} if {
	some point in input.resources.aws_efs_access_point
	_is_top(object.get(point.config, ["root_directory", 0, "path"], "/"))
}

_is_top("/") := true

_is_top(path) if value.is_unknown(path)
