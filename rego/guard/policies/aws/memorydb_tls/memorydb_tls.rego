# METADATA
# title: MemoryDB clusters must use TLS
# description: |
#   Data and passwords cross the VPC in the clear, and the cluster can only be opened to everyone, since access
#   control lists need TLS.
# related_resources:
#   - ref: https://docs.aws.amazon.com/memorydb/latest/devguide/in-transit-encryption.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/memorydb_cluster
# custom:
#   id: GRD-AWS-117
#   severity: medium
#   category: encryption
#   systems: [memorydb]
#   resources: [aws_memorydb_cluster]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#     supporting: ["hipaa:164.312(e)(1)"]
#   remediation: |
#     Leave tls_enabled on, its default; the cluster is replaced.
#
#         resource "aws_memorydb_cluster" "vectors" {
#           name        = "vectors"
#           acl_name    = "vector-readers"
#           node_type   = "db.r7g.large"
#           tls_enabled = true
#         }
package guard.policies.aws.memorydb_tls

import data.guard.lib.aws.data.settings

deny contains {
	"resource": cluster.id,
	"path": ["tls_enabled"],
	"message": "tls_enabled is false: clients connect in the clear",
} if {
	some cluster in input.resources.aws_memorydb_cluster
	settings.may_be_off(cluster.config.tls_enabled)
}
