# METADATA
# title: Neptune clusters must be encrypted at rest
# description: |
#   The knowledge graph, its backups and snapshots lie in the clear, and encryption cannot be added later; a
#   shared snapshot can be read without any key.
# related_resources:
#   - ref: https://docs.aws.amazon.com/neptune/latest/userguide/encrypt.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/neptune_cluster
# custom:
#   id: GRD-AWS-071
#   severity: medium
#   category: encryption
#   systems: [neptune]
#   resources: [aws_neptune_cluster, aws_neptune_global_cluster]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Set storage_encrypted when the cluster is created.
#
#         resource "aws_neptune_cluster" "knowledge" {
#           cluster_identifier                  = "knowledge"
#           iam_database_authentication_enabled = true
#           storage_encrypted                   = true
#         }
package guard.policies.aws.neptune_encryption

import data.guard.lib.value

deny contains {
	"resource": cluster.id,
	"path": ["storage_encrypted"],
	"message": "storage_encrypted is not true (the default is false)",
} if {
	some cluster in input.resources.aws_neptune_cluster
	not cluster.config.snapshot_identifier
	not value.is_true(object.get(cluster.config, "storage_encrypted", null))
}

# One made from an existing cluster takes over its encryption
deny contains {
	"resource": cluster.id,
	"path": ["storage_encrypted"],
	"message": "storage_encrypted is not true (the default is false)",
} if {
	some cluster in input.resources.aws_neptune_global_cluster
	not cluster.config.source_db_cluster_identifier
	not value.is_true(object.get(cluster.config, "storage_encrypted", null))
}
