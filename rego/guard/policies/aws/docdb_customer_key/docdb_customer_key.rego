# METADATA
# title: DocumentDB clusters must use a customer-managed KMS key
# description: |
#   Under the service key, access to documents and snapshots cannot be revoked, audited or shared in a
#   controlled way.
# related_resources:
#   - ref: https://docs.aws.amazon.com/documentdb/latest/developerguide/encryption-at-rest.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/docdb_cluster
# custom:
#   id: GRD-AWS-064
#   severity: low
#   category: encryption
#   systems: [docdb]
#   resources: [aws_docdb_cluster, aws_docdbelastic_cluster]
#   controls:
#     supporting: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Name a key of your own in kms_key_id.
#
#         resource "aws_docdb_cluster" "reviews" {
#           cluster_identifier          = "reviews"
#           master_username             = "reviews"
#           manage_master_user_password = true
#           storage_encrypted           = true
#           kms_key_id                  = "arn:aws:kms:eu-west-1:111122223333:key/2b3c4d5e-0000-1111-2222-333344445555"
#         }
package guard.policies.aws.docdb_customer_key

import data.guard.lib.aws.data.settings
import data.guard.lib.value

_types := {"aws_docdb_cluster", "aws_docdbelastic_cluster"}

deny contains {
	"resource": cluster.id,
	"path": ["kms_key_id"],
	"message": "kms_key_id names no customer key: the cluster is under a key of the service",
} if {
	some type in _types
	some cluster in input.resources[type]
	_is_encrypted(type, cluster)
	not settings.is_customer_key(object.get(cluster.config, "kms_key_id", null))
}

# Elastic clusters always encrypt; that others do not is the matter of another policy.
_is_encrypted("aws_docdbelastic_cluster", _) := true

_is_encrypted("aws_docdb_cluster", cluster) if value.is_true(cluster.config.storage_encrypted)
