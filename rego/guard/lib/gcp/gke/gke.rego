# METADATA
# description: GKE clusters and the node configurations that are written in clusters and node pools
package guard.lib.gcp.gke

import data.guard.lib.gcp.setting
import data.guard.lib.value

# METADATA
# description: Clusters whose nodes the customer configures; Google runs those of Autopilot clusters
standard_clusters contains cluster if {
	some cluster in input.resources.google_container_cluster
	not value.is_true(object.get(cluster.config, "enable_autopilot", false))
}

# METADATA
# description: |
#   One entry for each set of nodes: `resource`, `prefix` (the path to its node configuration) and
#   `config` (the configuration, empty when none is written). The default pool of a cluster counts
#   only when it is kept
nodes contains entry if {
	some pool in input.resources.google_container_node_pool
	entry := {
		"resource": pool.id,
		"prefix": ["node_config", 0],
		"config": setting.block(pool.config, "node_config"),
	}
}

nodes contains entry if {
	some cluster in standard_clusters
	value.is_false(object.get(cluster.config, "remove_default_node_pool", false))
	not cluster.config.node_pool
	entry := {
		"resource": cluster.id,
		"prefix": ["node_config", 0],
		"config": setting.block(cluster.config, "node_config"),
	}
}

nodes contains entry if {
	some cluster in standard_clusters
	some i, pool in setting.blocks(cluster.config, "node_pool")
	entry := {
		"resource": cluster.id,
		"prefix": ["node_pool", i, "node_config", 0],
		"config": setting.block(pool, "node_config"),
	}
}

# METADATA
# description: |
#   One entry for each written `management` block of a node pool: `resource`, `prefix` and `config`
management contains entry if {
	some pool in input.resources.google_container_node_pool
	some i, block in setting.blocks(pool.config, "management")
	entry := {"resource": pool.id, "prefix": ["management", i], "config": block}
}

management contains entry if {
	some cluster in standard_clusters
	some i, pool in setting.blocks(cluster.config, "node_pool")
	some j, block in setting.blocks(pool, "management")
	entry := {"resource": cluster.id, "prefix": ["node_pool", i, "management", j], "config": block}
}
