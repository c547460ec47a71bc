# METADATA
# title: FSx file systems must keep automatic backups
# description: |
#   A deleted or encrypted share cannot be restored: with a retention of zero days the service keeps no copy.
# related_resources:
#   - ref: https://docs.aws.amazon.com/fsx/latest/WindowsGuide/using-backups.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/fsx_windows_file_system
# custom:
#   id: GRD-AWS-043
#   severity: low
#   category: availability
#   systems: [fsx]
#   resources:
#     - aws_fsx_windows_file_system
#     - aws_fsx_ontap_file_system
#     - aws_fsx_openzfs_file_system
#     - aws_fsx_lustre_file_system
#   controls:
#     direct: ["soc2:A1.2", "hipaa:164.308(a)(7)(ii)(A)", "gdpr:32(1)(c)"]
#     supporting: ["soc2:CC7.5"]
#   remediation: |
#     Keep automatic backups for at least a week.
#
#         resource "aws_fsx_windows_file_system" "shares" {
#           active_directory_id             = "d-9067000000"
#           storage_capacity                = 300
#           subnet_ids                      = ["subnet-0a1b2c3d4e5f60718"]
#           throughput_capacity             = 32
#           automatic_backup_retention_days = 14
#         }
package guard.policies.aws.fsx_backup

import data.guard.lib.aws.data.settings

_types := {"aws_fsx_windows_file_system", "aws_fsx_ontap_file_system", "aws_fsx_openzfs_file_system", "aws_fsx_lustre_file_system"}

_unsafe := {0}

deny contains {
	"resource": file_system.id,
	"path": ["automatic_backup_retention_days"],
	"message": "automatic_backup_retention_days is 0: no automatic backups are kept",
} if {
	some type in _types
	some file_system in input.resources[type]
	settings.may_be(file_system.config.automatic_backup_retention_days, _unsafe)
}
