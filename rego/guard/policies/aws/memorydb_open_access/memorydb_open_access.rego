# METADATA
# title: MemoryDB clusters must not use the open-access list
# description: |
#   The built-in list lets everyone who reaches the port run every command on every key without a password.
# related_resources:
#   - ref: https://docs.aws.amazon.com/memorydb/latest/devguide/clusters.acls.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/memorydb_cluster
# custom:
#   id: GRD-AWS-118
#   severity: high
#   category: access-control
#   systems: [memorydb]
#   resources: [aws_memorydb_cluster]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Attach an access control list with named users.
#
#         resource "aws_memorydb_cluster" "rag" {
#           name        = "rag"
#           acl_name    = "retrieval-services"
#           node_type   = "db.r7g.large"
#           tls_enabled = true
#         }
package guard.policies.aws.memorydb_open_access

import data.guard.lib.aws.data.settings

_unsafe := {"open-access"}

deny contains {
	"resource": cluster.id,
	"path": ["acl_name"],
	"message": "acl_name is open-access: clients need no password",
} if {
	some cluster in input.resources.aws_memorydb_cluster
	settings.may_be(cluster.config.acl_name, _unsafe)
}
