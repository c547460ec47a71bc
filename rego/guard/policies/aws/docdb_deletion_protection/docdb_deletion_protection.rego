# METADATA
# title: DocumentDB clusters must be protected from deletion
# description: |
#   One mistaken or malicious call deletes the cluster and, with it, its automated backups.
# related_resources:
#   - ref: https://docs.aws.amazon.com/documentdb/latest/developerguide/backup_restore.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/docdb_cluster
# custom:
#   id: GRD-AWS-068
#   severity: low
#   category: availability
#   systems: [docdb]
#   resources: [aws_docdb_cluster]
#   controls:
#     direct: ["soc2:A1.2"]
#     supporting: ["gdpr:32(1)(c)", "hipaa:164.308(a)(7)(ii)(A)"]
#   remediation: |
#     Set deletion_protection.
#
#         resource "aws_docdb_cluster" "reviews" {
#           cluster_identifier  = "reviews-production"
#           storage_encrypted   = true
#           deletion_protection = true
#         }
package guard.policies.aws.docdb_deletion_protection

import data.guard.lib.value

deny contains {
	"resource": cluster.id,
	"path": ["deletion_protection"],
	"message": "deletion_protection is not true (the default is false)",
} if {
	some cluster in input.resources.aws_docdb_cluster
	not value.is_true(object.get(cluster.config, "deletion_protection", null))
}
