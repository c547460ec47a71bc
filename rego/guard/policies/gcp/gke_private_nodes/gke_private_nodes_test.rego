package guard.policies.gcp.gke_private_nodes_test

import data.guard.policies.gcp.gke_private_nodes

test_missing_container_cluster_private_cluster_config_enable_private_nodes_is_denied if {
	gke_private_nodes.deny == {{
		"resource": "google_container_cluster.main",
		"path": ["private_cluster_config", 0, "enable_private_nodes"],
		"message": `"enable_private_nodes" is not true; nodes get public addresses by default`,
	}} with input as {"resources": {"google_container_cluster": [{
		"id": "google_container_cluster.main",
		"name": "main",
		"config": {"name": "training"},
	}]}}
}

test_container_cluster_private_cluster_config_enable_private_nodes_set_to_false_is_denied if {
	gke_private_nodes.deny == {{
		"resource": "google_container_cluster.main",
		"path": ["private_cluster_config", 0, "enable_private_nodes"],
		"message": `"enable_private_nodes" is not true; nodes get public addresses by default`,
	}} with input as {"resources": {"google_container_cluster": [{
		"id": "google_container_cluster.main",
		"name": "main",
		"config": {"name": "training", "private_cluster_config": [{"enable_private_nodes": false}]},
	}]}}
}

test_container_cluster_private_cluster_config_enable_private_nodes_set_to_true_is_allowed if {
	gke_private_nodes.deny == set() with input as {"resources": {"google_container_cluster": [{
		"id": "google_container_cluster.main",
		"name": "main",
		"config": {"name": "training", "private_cluster_config": [{"enable_private_nodes": true}]},
	}]}}
}

test_unknown_container_cluster_private_cluster_config_enable_private_nodes_leads_to_itself if {
	gke_private_nodes.deny == {{
		"resource": "google_container_cluster.main",
		"path": ["private_cluster_config", 0, "enable_private_nodes"],
		"message": `"enable_private_nodes" is not true; nodes get public addresses by default`,
	}} with input as {"resources": {"google_container_cluster": [{
		"id": "google_container_cluster.main",
		"name": "main",
		"config": {
			"name": "training",
			"private_cluster_config": [{"enable_private_nodes": {"$unknown": "var.setting"}}],
		},
	}]}}
}

test_missing_container_node_pool_network_config_enable_private_nodes_is_allowed if {
	gke_private_nodes.deny == set() with input as {"resources": {"google_container_node_pool": [{
		"id": "google_container_node_pool.main",
		"name": "main",
		"config": {"name": "gpu"},
	}]}}
}

test_container_node_pool_network_config_enable_private_nodes_set_to_false_is_denied if {
	gke_private_nodes.deny == {{
		"resource": "google_container_node_pool.main",
		"path": ["network_config", 0, "enable_private_nodes"],
		"message": `"enable_private_nodes" is false; nodes of the pool get public addresses`,
	}} with input as {"resources": {"google_container_node_pool": [{
		"id": "google_container_node_pool.main",
		"name": "main",
		"config": {"name": "gpu", "network_config": [{"enable_private_nodes": false}]},
	}]}}
}

test_container_node_pool_network_config_enable_private_nodes_set_to_true_is_allowed if {
	gke_private_nodes.deny == set() with input as {"resources": {"google_container_node_pool": [{
		"id": "google_container_node_pool.main",
		"name": "main",
		"config": {"name": "gpu", "network_config": [{"enable_private_nodes": true}]},
	}]}}
}

test_unknown_container_node_pool_network_config_enable_private_nodes_leads_to_itself if {
	gke_private_nodes.deny == {{
		"resource": "google_container_node_pool.main",
		"path": ["network_config", 0, "enable_private_nodes"],
		"message": `"enable_private_nodes" is false; nodes of the pool get public addresses`,
	}} with input as {"resources": {"google_container_node_pool": [{
		"id": "google_container_node_pool.main",
		"name": "main",
		"config": {
			"name": "gpu",
			"network_config": [{"enable_private_nodes": {"$unknown": "var.setting"}}],
		},
	}]}}
}

test_resources_of_another_kind_are_not_judged if {
	gke_private_nodes.deny == set() with input as {"resources": {"google_project_service": [{
		"id": "google_project_service.main",
		"name": "main",
		"config": {"service": "aiplatform.googleapis.com"},
	}]}}
}
