# METADATA
# title: Neptune clusters must keep backups for seven days or more
# description: |
#   A graph that was wiped or filled with false edges cannot be brought back once the single day of default
#   backups has passed.
# related_resources:
#   - ref: https://docs.aws.amazon.com/neptune/latest/userguide/backup-restore-overview.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/neptune_cluster
# custom:
#   id: GRD-AWS-069
#   severity: medium
#   category: availability
#   systems: [neptune]
#   resources: [aws_neptune_cluster]
#   controls:
#     direct: ["soc2:A1.2", "hipaa:164.308(a)(7)(ii)(A)", "gdpr:32(1)(c)"]
#     supporting: ["soc2:CC7.5"]
#   remediation: |
#     Set backup_retention_period to at least 7.
#
#         resource "aws_neptune_cluster" "graph" {
#           cluster_identifier      = "graph"
#           storage_encrypted       = true
#           backup_retention_period = 14
#         }
package guard.policies.aws.neptune_backup_retention

import data.guard.lib.aws.data.settings

deny contains {
	"resource": cluster.id,
	"path": ["backup_retention_period"],
	"message": "backups are kept for fewer than 7 days (the default is 1)",
} if {
	some cluster in input.resources.aws_neptune_cluster
	not settings.at_least(object.get(cluster.config, "backup_retention_period", null), 7)
}
