package guard.policies.gcp.gke_legacy_metadata_endpoints_test

import data.guard.policies.gcp.gke_legacy_metadata_endpoints

test_legacy_endpoints_are_denied if {
	gke_legacy_metadata_endpoints.deny == {{
		"resource": "google_container_node_pool.main",
		"path": ["node_config", 0, "metadata", "disable-legacy-endpoints"],
		"message": "metadata disable-legacy-endpoints is false",
	}} with input as {"resources": {"google_container_node_pool": [{
		"id": "google_container_node_pool.main",
		"name": "main",
		"config": {
			"name": "gpu",
			"node_config": [{"metadata": {"disable-legacy-endpoints": "false"}}],
		},
	}]}}
}

test_the_pool_of_a_cluster_is_judged_as_well if {
	gke_legacy_metadata_endpoints.deny == {
		{
			"resource": "google_container_cluster.first",
			"path": ["node_config", 0, "metadata", "disable-legacy-endpoints"],
			"message": "metadata disable-legacy-endpoints is false",
		},
		{
			"resource": "google_container_cluster.second",
			"path": ["node_pool", 0, "node_config", 0, "metadata", "disable-legacy-endpoints"],
			"message": "metadata disable-legacy-endpoints is false",
		},
	} with input as {"resources": {"google_container_cluster": [
		{
			"id": "google_container_cluster.first",
			"name": "first",
			"config": {
				"name": "a",
				"node_config": [{"metadata": {"disable-legacy-endpoints": "false"}}],
			},
		},
		{
			"id": "google_container_cluster.second",
			"name": "second",
			"config": {"node_pool": [{"node_config": [{"metadata": {
				"disable-legacy-endpoints": "false",
			}}]}]},
		},
	]}}
}

test_a_default_pool_that_is_removed_is_not_judged if {
	gke_legacy_metadata_endpoints.deny == set() with input as {"resources": {"google_container_cluster": [{
		"id": "google_container_cluster.main",
		"name": "main",
		"config": {
			"remove_default_node_pool": true,
			"node_config": [{"metadata": {"disable-legacy-endpoints": "false"}}],
		},
	}]}}
}

test_the_default_is_allowed if {
	gke_legacy_metadata_endpoints.deny == set() with input as {"resources": {"google_container_node_pool": [{
		"id": "google_container_node_pool.main",
		"name": "main",
		"config": {"node_config": [{"machine_type": "n2-standard-8"}]},
	}]}}
}

test_endpoints_that_are_off_are_allowed if {
	gke_legacy_metadata_endpoints.deny == set() with input as {"resources": {"google_container_node_pool": [{
		"id": "google_container_node_pool.main",
		"name": "main",
		"config": {"node_config": [{"metadata": {"disable-legacy-endpoints": "true"}}]},
	}]}}
}

test_an_unknown_value_leads_to_itself if {
	gke_legacy_metadata_endpoints.deny == {{
		"resource": "google_container_node_pool.main",
		"path": ["node_config", 0, "metadata", "disable-legacy-endpoints"],
		"message": "metadata disable-legacy-endpoints is false",
	}} with input as {"resources": {"google_container_node_pool": [{
		"id": "google_container_node_pool.main",
		"name": "main",
		"config": {"node_config": [{"metadata": {"disable-legacy-endpoints": {"$unknown": "var.x"}}}]},
	}]}}
}

test_resources_of_another_kind_are_not_judged if {
	gke_legacy_metadata_endpoints.deny == set() with input as {"resources": {"google_project_service": [{
		"id": "google_project_service.main",
		"name": "main",
		"config": {"service": "aiplatform.googleapis.com"},
	}]}}
}
