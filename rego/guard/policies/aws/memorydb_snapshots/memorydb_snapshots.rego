# METADATA
# title: MemoryDB clusters must keep automatic snapshots
# description: |
#   The cluster may be the only store of the data; a flush or a deletion then cannot be undone.
# related_resources:
#   - ref: https://docs.aws.amazon.com/memorydb/latest/devguide/snapshots-automatic.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/memorydb_cluster
# custom:
#   id: GRD-AWS-120
#   severity: low
#   category: availability
#   systems: [memorydb]
#   resources: [aws_memorydb_cluster]
#   controls:
#     direct: ["soc2:A1.2", "hipaa:164.308(a)(7)(ii)(A)", "gdpr:32(1)(c)"]
#     supporting: ["soc2:CC7.5"]
#   remediation: |
#     Set snapshot_retention_limit to a week or so.
#
#         resource "aws_memorydb_cluster" "state" {
#           name                     = "state"
#           acl_name                 = "state-services"
#           node_type                = "db.r7g.large"
#           snapshot_retention_limit = 7
#         }
package guard.policies.aws.memorydb_snapshots

import data.guard.lib.aws.data.settings

deny contains {
	"resource": cluster.id,
	"path": ["snapshot_retention_limit"],
	"message": "snapshot_retention_limit is 0 or absent: no automatic snapshots are kept (the default)",
} if {
	some cluster in input.resources.aws_memorydb_cluster
	not settings.at_least(object.get(cluster.config, "snapshot_retention_limit", null), 1)
}
