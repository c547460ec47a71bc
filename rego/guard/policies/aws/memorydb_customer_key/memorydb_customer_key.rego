# METADATA
# title: MemoryDB clusters must use a customer-managed KMS key
# description: |
#   Under a key of the service, access to data, logs and snapshots cannot be revoked, restricted or audited at
#   the key.
# related_resources:
#   - ref: https://docs.aws.amazon.com/memorydb/latest/devguide/at-rest-encryption.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/memorydb_cluster
# custom:
#   id: GRD-AWS-119
#   severity: low
#   category: encryption
#   systems: [memorydb]
#   resources: [aws_memorydb_cluster]
#   controls:
#     supporting: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Name a key of your own in kms_key_arn.
#
#         resource "aws_memorydb_cluster" "search" {
#           name        = "search"
#           acl_name    = "search-services"
#           node_type   = "db.r7g.large"
#           kms_key_arn = "arn:aws:kms:eu-west-1:111122223333:key/92a3b4c5-0000-1111-2222-333344445555"
#         }
package guard.policies.aws.memorydb_customer_key

import data.guard.lib.aws.data.settings

deny contains {
	"resource": cluster.id,
	"path": ["kms_key_arn"],
	"message": "kms_key_arn names no customer key: the cluster is under a key of the service",
} if {
	some cluster in input.resources.aws_memorydb_cluster
	not settings.is_customer_key(object.get(cluster.config, "kms_key_arn", null))
}
