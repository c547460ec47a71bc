# METADATA
# title: Redshift must use a customer-managed KMS key
# description: |
#   Under a key of the service, access to the warehouse and its snapshots cannot be revoked, audited or shared
#   in a controlled way.
# related_resources:
#   - ref: https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-db-encryption.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/redshift_cluster
# custom:
#   id: GRD-AWS-098
#   severity: low
#   category: encryption
#   systems: [redshift]
#   resources: [aws_redshift_cluster, aws_redshiftserverless_namespace]
#   controls:
#     supporting: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Name a key of your own in kms_key_id.
#
#         resource "aws_redshiftserverless_namespace" "bi" {
#           namespace_name = "bi"
#           log_exports    = ["connectionlog", "userlog", "useractivitylog"]
#           kms_key_id     = "arn:aws:kms:eu-west-1:111122223333:key/708192a3-0000-1111-2222-333344445555"
#         }
package guard.policies.aws.redshift_customer_key

import data.guard.lib.aws.data.settings
import data.guard.lib.value

_types := {"aws_redshift_cluster", "aws_redshiftserverless_namespace"}

deny contains {
	"resource": warehouse.id,
	"path": ["kms_key_id"],
	"message": "kms_key_id names no customer key: the warehouse is under a key of the service",
} if {
	some type in _types
	some warehouse in input.resources[type]
	not value.is_false(object.get(warehouse.config, "encrypted", null))
	not settings.is_customer_key(object.get(warehouse.config, "kms_key_id", null))
}
