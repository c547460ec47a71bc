# METADATA
# title: Neptune clusters must be protected from deletion
# description: |
#   A single call with a stolen key, or a careless apply, removes the graph and the automated backups that could
#   restore it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/neptune/latest/userguide/backup-restore-overview.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/neptune_cluster
# custom:
#   id: GRD-AWS-070
#   severity: low
#   category: availability
#   systems: [neptune]
#   resources: [aws_neptune_cluster]
#   controls:
#     direct: ["soc2:A1.2"]
#     supporting: ["gdpr:32(1)(c)", "hipaa:164.308(a)(7)(ii)(A)"]
#   remediation: |
#     Set deletion_protection.
#
#         resource "aws_neptune_cluster" "graph" {
#           cluster_identifier  = "graph-production"
#           storage_encrypted   = true
#           deletion_protection = true
#         }
package guard.policies.aws.neptune_deletion_protection

import data.guard.lib.value

deny contains {
	"resource": cluster.id,
	"path": ["deletion_protection"],
	"message": "deletion_protection is not true (the default is false)",
} if {
	some cluster in input.resources.aws_neptune_cluster
	not value.is_true(object.get(cluster.config, "deletion_protection", null))
}
