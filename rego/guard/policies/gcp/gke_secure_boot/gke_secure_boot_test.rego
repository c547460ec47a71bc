package guard.policies.gcp.gke_secure_boot_test

import data.guard.policies.gcp.gke_secure_boot

test_nodes_without_the_block_are_denied if {
	gke_secure_boot.deny == {{
		"resource": "google_container_node_pool.main",
		"path": ["node_config", 0, "shielded_instance_config", 0, "enable_secure_boot"],
		"message": `"enable_secure_boot" is not true; the default is false`,
	}} with input as {"resources": {"google_container_node_pool": [{
		"id": "google_container_node_pool.main",
		"name": "main",
		"config": {"name": "gpu", "node_config": [{"machine_type": "n2-standard-8"}]},
	}]}}
}

test_nodes_that_switch_it_off_are_denied if {
	gke_secure_boot.deny == {{
		"resource": "google_container_node_pool.main",
		"path": ["node_config", 0, "shielded_instance_config", 0, "enable_secure_boot"],
		"message": `"enable_secure_boot" is not true; the default is false`,
	}} with input as {"resources": {"google_container_node_pool": [{
		"id": "google_container_node_pool.main",
		"name": "main",
		"config": {
			"name": "gpu",
			"node_config": [{"shielded_instance_config": [{"enable_secure_boot": false}]}],
		},
	}]}}
}

test_the_pool_of_a_cluster_is_judged_as_well if {
	gke_secure_boot.deny == {
		{
			"resource": "google_container_cluster.first",
			"path": ["node_config", 0, "shielded_instance_config", 0, "enable_secure_boot"],
			"message": `"enable_secure_boot" is not true; the default is false`,
		},
		{
			"resource": "google_container_cluster.second",
			"path": ["node_pool", 0, "node_config", 0, "shielded_instance_config", 0, "enable_secure_boot"],
			"message": `"enable_secure_boot" is not true; the default is false`,
		},
	} with input as {"resources": {"google_container_cluster": [
		{
			"id": "google_container_cluster.first",
			"name": "first",
			"config": {"name": "a", "node_config": [{"machine_type": "n2-standard-8"}]},
		},
		{
			"id": "google_container_cluster.second",
			"name": "second",
			"config": {"node_pool": [{"node_config": [{"machine_type": "n2-standard-8"}]}]},
		},
	]}}
}

test_a_default_pool_that_is_removed_is_not_judged if {
	gke_secure_boot.deny == set() with input as {"resources": {"google_container_cluster": [{
		"id": "google_container_cluster.main",
		"name": "main",
		"config": {
			"remove_default_node_pool": true,
			"node_config": [{"machine_type": "n2-standard-8"}],
		},
	}]}}
}

test_nodes_with_secure_boot_are_allowed if {
	gke_secure_boot.deny == set() with input as {"resources": {"google_container_node_pool": [{
		"id": "google_container_node_pool.main",
		"name": "main",
		"config": {"node_config": [{"shielded_instance_config": [{"enable_secure_boot": true}]}]},
	}]}}
}

test_an_unknown_value_leads_to_itself if {
	gke_secure_boot.deny == {{
		"resource": "google_container_node_pool.main",
		"path": ["node_config", 0, "shielded_instance_config", 0, "enable_secure_boot"],
		"message": `"enable_secure_boot" is not true; the default is false`,
	}} with input as {"resources": {"google_container_node_pool": [{
		"id": "google_container_node_pool.main",
		"name": "main",
		"config": {"node_config": [{"shielded_instance_config": [{"enable_secure_boot": {
			"$unknown": "var.x",
		}}]}]},
	}]}}
}

test_resources_of_another_kind_are_not_judged if {
	gke_secure_boot.deny == set() with input as {"resources": {"google_project_service": [{
		"id": "google_project_service.main",
		"name": "main",
		"config": {"service": "aiplatform.googleapis.com"},
	}]}}
}
