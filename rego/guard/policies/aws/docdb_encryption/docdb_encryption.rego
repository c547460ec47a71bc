# METADATA
# title: DocumentDB clusters must be encrypted at rest
# description: |
#   Documents, indexes, logs and snapshots lie in the clear, and encryption cannot be added to a running
#   cluster; a snapshot that is shared needs no key.
# related_resources:
#   - ref: https://docs.aws.amazon.com/documentdb/latest/developerguide/encryption-at-rest.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/docdb_cluster
# custom:
#   id: GRD-AWS-063
#   severity: medium
#   category: encryption
#   systems: [docdb]
#   resources: [aws_docdb_cluster, aws_docdb_global_cluster]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Set storage_encrypted; an existing cluster is restored from a snapshot into an encrypted one.
#
#         resource "aws_docdb_cluster" "annotations" {
#           cluster_identifier          = "annotations"
#           master_username             = "annotations"
#           manage_master_user_password = true
#           storage_encrypted           = true
#         }
package guard.policies.aws.docdb_encryption

import data.guard.lib.value

deny contains {
	"resource": cluster.id,
	"path": ["storage_encrypted"],
	"message": "storage_encrypted is not true (the default is false)",
} if {
	some cluster in input.resources.aws_docdb_cluster
	not cluster.config.snapshot_identifier
	not value.is_true(object.get(cluster.config, "storage_encrypted", null))
}

# One made from an existing cluster takes over its encryption
deny contains {
	"resource": cluster.id,
	"path": ["storage_encrypted"],
	"message": "storage_encrypted is not true (the default is false)",
} if {
	some cluster in input.resources.aws_docdb_global_cluster
	not cluster.config.source_db_cluster_identifier
	not value.is_true(object.get(cluster.config, "storage_encrypted", null))
}
