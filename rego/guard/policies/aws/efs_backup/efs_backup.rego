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
#   resources: [aws_efs_backup_policy]
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

_unsafe := {"DISABLED", "DISABLING"}

deny contains {
	"resource": policy.id,
	"path": ["backup_policy", 0, "status"],
	"message": "automatic backups are turned off",
} if {
	some policy in input.resources.aws_efs_backup_policy
	settings.may_be(policy.config.backup_policy[0].status, _unsafe)
}
