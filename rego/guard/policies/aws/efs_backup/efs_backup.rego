# METADATA
# title: EFS automatic backups must not be turned off
# description: |
#   Files that ransomware encrypts or a script deletes are gone: EFS keeps no versions of its own.
# related_resources:
#   - ref: https://docs.aws.amazon.com/efs/latest/ug/awsbackup.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/efs_backup_policy
# custom:
#   id: GRD-AWS-041
#   severity: low
#   category: availability
#   systems: [efs]
#   resources: [aws_efs_backup_policy, aws_efs_file_system]
#   controls:
#     direct: ["soc2:A1.2", "hipaa:164.308(a)(7)(ii)(A)", "gdpr:32(1)(c)"]
#     supporting: ["soc2:CC7.5"]
#   remediation: |
#     Enable the automatic backups of the file system.
#
#         resource "aws_efs_backup_policy" "labels" {
#           file_system_id = aws_efs_file_system.labels.id
#
#           backup_policy {
#             status = "ENABLED"
#           }
#         }
package guard.policies.aws.efs_backup

import data.guard.lib.aws.data.settings
import data.guard.lib.reference

_unsafe := {"DISABLED", "DISABLING"}

deny contains {
	"resource": policy.id,
	"path": ["backup_policy", 0, "status"],
	"message": "automatic backups are turned off",
} if {
	some policy in input.resources.aws_efs_backup_policy
	settings.may_be(policy.config.backup_policy[0].status, _unsafe)
}

# Plans of AWS Backup select file systems by tag or ARN as well
_is_planned if count(object.get(input.resources, "aws_backup_selection", [])) > 0

_policies := object.get(input.resources, "aws_efs_backup_policy", [])

_covered := reference.all_targets(_policies, "file_system_id")

# One Zone file systems are backed up by default
deny contains object.union(_doubt, {
	"resource": files.id,
	"path": [],
	"message": "no aws_efs_backup_policy or backup selection covers the file system (none does by default)",
}) if {
	not _is_planned
	some files in input.resources.aws_efs_file_system
	not files.config.availability_zone_name
	not reference.includes(_covered, files)
}

default _doubt := {}

_doubt := {"unknown": expression} if expression := reference.unresolved(_policies, "file_system_id")
