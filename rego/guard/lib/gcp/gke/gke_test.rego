package guard.lib.gcp.gke_test

import data.guard.lib.gcp.gke

_cluster(config) := {"resources": {"google_container_cluster": [{"id": "c", "config": config}]}}

test_autopilot_clusters_are_not_standard if {
	count(gke.standard_clusters) == 0 with input as _cluster({"enable_autopilot": true})
	count(gke.standard_clusters) == 1 with input as _cluster({"name": "ml"})
}

test_the_default_pool_counts_when_it_is_kept if {
	gke.nodes == {{"resource": "c", "prefix": ["node_config", 0], "config": {}}} with input as _cluster({"name": "ml"})
	gke.nodes == set() with input as _cluster({"remove_default_node_pool": true})
	gke.nodes == set() with input as _cluster({"remove_default_node_pool": {"$unknown": "var.remove"}})
	gke.nodes == set() with input as _cluster({"enable_autopilot": true})
}

test_inline_pools_are_read if {
	gke.nodes == {{
		"resource": "c",
		"prefix": ["node_pool", 0, "node_config", 0],
		"config": {"image_type": "COS_CONTAINERD"},
	}} with input as _cluster({"node_pool": [{"node_config": [{"image_type": "COS_CONTAINERD"}]}]})
}

test_node_pools_are_read if {
	gke.nodes == {{
		"resource": "p",
		"prefix": ["node_config", 0],
		"config": {"image_type": "COS_CONTAINERD"},
	}} with input as {"resources": {"google_container_node_pool": [{
		"id": "p",
		"config": {"node_config": [{"image_type": "COS_CONTAINERD"}]},
	}]}}
}

test_management_blocks_are_read_where_they_are_written if {
	gke.management == {
		{"resource": "p", "prefix": ["management", 0], "config": {"auto_repair": true}},
		{"resource": "c", "prefix": ["node_pool", 0, "management", 0], "config": {}},
	} with input as {"resources": {
		"google_container_node_pool": [
			{"id": "p", "config": {"management": [{"auto_repair": true}]}},
			{"id": "q", "config": {}},
		],
		"google_container_cluster": [{"id": "c", "config": {"node_pool": [{"management": [{}]}]}}],
	}}
}
