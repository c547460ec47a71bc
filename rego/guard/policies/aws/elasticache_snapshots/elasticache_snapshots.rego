# METADATA
# title: ElastiCache for Redis must keep automatic snapshots
# description: |
#   A flush, by mistake or malice, or the loss of the nodes erases the online features; without snapshots they
#   have to be computed anew.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/backups-automatic.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/elasticache_replication_group
# custom:
#   id: GRD-AWS-114
#   severity: low
#   category: availability
#   systems: [elasticache]
#   resources: [aws_elasticache_replication_group, aws_elasticache_cluster]
#   controls:
#     direct: ["soc2:A1.2", "hipaa:164.308(a)(7)(ii)(A)", "gdpr:32(1)(c)"]
#     supporting: ["soc2:CC7.5"]
#   remediation: |
#     Set snapshot_retention_limit to a week or so.
#
#         resource "aws_elasticache_replication_group" "profiles" {
#           replication_group_id       = "profiles"
#           description                = "User profiles"
#           node_type                  = "cache.r7g.large"
#           at_rest_encryption_enabled = true
#           transit_encryption_enabled = true
#           snapshot_retention_limit   = 7
#         }
package guard.policies.aws.elasticache_snapshots

import data.guard.lib.aws.data.settings

deny contains {
	"resource": group.id,
	"path": ["snapshot_retention_limit"],
	"message": "snapshot_retention_limit is 0 or absent: no automatic snapshots are kept (the default)",
} if {
	some group in input.resources.aws_elasticache_replication_group
	not settings.at_least(object.get(group.config, "snapshot_retention_limit", null), 1)
}

# Memcached keeps nothing; a node of a replication group has the settings of the group
deny contains {
	"resource": cluster.id,
	"path": ["snapshot_retention_limit"],
	"message": "snapshot_retention_limit is 0 or absent: no automatic snapshots are kept (the default)",
} if {
	some cluster in input.resources.aws_elasticache_cluster
	cluster.config.engine in {"redis", "valkey"}
	not cluster.config.replication_group_id
	not settings.at_least(object.get(cluster.config, "snapshot_retention_limit", null), 1)
}
