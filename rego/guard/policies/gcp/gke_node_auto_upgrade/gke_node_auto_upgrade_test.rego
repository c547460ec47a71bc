package guard.policies.gcp.gke_node_auto_upgrade_test

import data.guard.policies.gcp.gke_node_auto_upgrade

test_a_pool_that_switches_it_off_is_denied if {
	gke_node_auto_upgrade.deny == {{
		"resource": "google_container_node_pool.main",
		"path": ["management", 0, "auto_upgrade"],
		"message": `"auto_upgrade" is not true in the management block, which switches it off`,
	}} with input as {"resources": {"google_container_node_pool": [{
		"id": "google_container_node_pool.main",
		"name": "main",
		"config": {"management": [{"auto_upgrade": false}]},
	}]}}
}

test_a_management_block_without_it_switches_it_off if {
	gke_node_auto_upgrade.deny == {{
		"resource": "google_container_node_pool.main",
		"path": ["management", 0, "auto_upgrade"],
		"message": `"auto_upgrade" is not true in the management block, which switches it off`,
	}} with input as {"resources": {"google_container_node_pool": [{
		"id": "google_container_node_pool.main",
		"name": "main",
		"config": {"management": [{}]},
	}]}}
}

test_a_pool_in_a_cluster_is_judged_as_well if {
	gke_node_auto_upgrade.deny == {{
		"resource": "google_container_cluster.main",
		"path": ["node_pool", 0, "management", 0, "auto_upgrade"],
		"message": `"auto_upgrade" is not true in the management block, which switches it off`,
	}} with input as {"resources": {"google_container_cluster": [{
		"id": "google_container_cluster.main",
		"name": "main",
		"config": {"node_pool": [{"management": [{"auto_upgrade": false}]}]},
	}]}}
}

test_the_default_and_true_are_allowed if {
	gke_node_auto_upgrade.deny == set() with input as {"resources": {"google_container_node_pool": [
		{"id": "google_container_node_pool.first", "name": "first", "config": {"name": "a"}},
		{
			"id": "google_container_node_pool.second",
			"name": "second",
			"config": {"management": [{"auto_upgrade": true}]},
		},
	]}}
}

test_an_unknown_value_leads_to_itself if {
	gke_node_auto_upgrade.deny == {{
		"resource": "google_container_node_pool.main",
		"path": ["management", 0, "auto_upgrade"],
		"message": `"auto_upgrade" is not true in the management block, which switches it off`,
	}} with input as {"resources": {"google_container_node_pool": [{
		"id": "google_container_node_pool.main",
		"name": "main",
		"config": {"management": [{"auto_upgrade": {"$unknown": "var.auto"}}]},
	}]}}
}

test_resources_of_another_kind_are_not_judged if {
	gke_node_auto_upgrade.deny == set() with input as {"resources": {"google_project_service": [{
		"id": "google_project_service.main",
		"name": "main",
		"config": {"service": "aiplatform.googleapis.com"},
	}]}}
}
