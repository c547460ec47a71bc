# METADATA
# title: ElastiCache must survive the loss of a zone
# description: |
#   A cache that serves features online is down with its zone, and the models behind it with it.
#   Whoever can disturb one node, or just bad luck, stops the service; with failover a replica takes
#   over.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/AutoFailover.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/elasticache-controls.html#elasticache-3
# custom:
#   id: GRD-AWS-621
#   severity: low
#   category: availability
#   systems: [elasticache]
#   resources: [aws_elasticache_replication_group, aws_elasticache_cluster]
#   controls:
#     direct: ["soc2:A1.2", "hipaa:164.308(a)(7)(ii)(A)", "gdpr:32(1)(c)"]
#     supporting: ["soc2:CC7.5"]
#   remediation: |
#     Turn failover on, with a replica in another zone.
#
#         resource "aws_elasticache_replication_group" "online" {
#           num_cache_clusters         = 2
#           automatic_failover_enabled = true
#           multi_az_enabled           = true
#         }
package guard.policies.aws.elasticache_multi_az

import data.guard.lib.value

# Groups with several shards always fail over.
_has_shards(group) if {
	is_number(group.config.num_node_groups)
	group.config.num_node_groups > 1
}

_has_shards(group) if group.config.cluster_mode

deny contains {
	"resource": group.id,
	"path": ["automatic_failover_enabled"],
	"message": "automatic_failover_enabled is not true (the default is false)",
} if {
	some group in input.resources.aws_elasticache_replication_group
	not group.config.global_replication_group_id
	not _has_shards(group)
	not value.is_true(object.get(group.config, "automatic_failover_enabled", null))
}

deny contains {
	"resource": group.id,
	"path": ["multi_az_enabled"],
	"message": "multi_az_enabled is not true (the default is false): replicas may share a zone",
} if {
	some group in input.resources.aws_elasticache_replication_group
	not group.config.global_replication_group_id
	value.is_true(group.config.automatic_failover_enabled)
	not value.is_true(object.get(group.config, "multi_az_enabled", null))
}

deny contains {
	"resource": cluster.id,
	"path": ["az_mode"],
	"message": "az_mode is not cross-az (the default is single-az): all nodes are in one zone",
} if {
	some cluster in input.resources.aws_elasticache_cluster
	cluster.config.engine == "memcached"
	not cluster.config.az_mode == "cross-az"
	_has_nodes_to_spread(cluster)
}

_has_nodes_to_spread(cluster) if {
	is_number(cluster.config.num_cache_nodes)
	cluster.config.num_cache_nodes > 1
}
