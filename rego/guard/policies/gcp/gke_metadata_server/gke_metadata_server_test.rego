package guard.policies.gcp.gke_metadata_server_test

import data.guard.policies.gcp.gke_metadata_server

test_the_compute_engine_server_is_denied if {
	gke_metadata_server.deny == {{
		"resource": "google_container_node_pool.main",
		"path": ["node_config", 0, "workload_metadata_config", 0, "mode"],
		"message": "the workload metadata mode exposes the metadata server of the node to pods",
	}} with input as {"resources": {"google_container_node_pool": [{
		"id": "google_container_node_pool.main",
		"name": "main",
		"config": {
			"name": "gpu",
			"node_config": [{"workload_metadata_config": [{"mode": "GCE_METADATA"}]}],
		},
	}]}}
}

test_the_former_argument_is_judged if {
	gke_metadata_server.deny == {{
		"resource": "google_container_node_pool.main",
		"path": ["node_config", 0, "workload_metadata_config", 0, "mode"],
		"message": "the workload metadata mode exposes the metadata server of the node to pods",
	}} with input as {"resources": {"google_container_node_pool": [{
		"id": "google_container_node_pool.main",
		"name": "main",
		"config": {
			"name": "gpu",
			"node_config": [{"workload_metadata_config": [{"node_metadata": "EXPOSE"}]}],
		},
	}]}}
}

test_the_pool_of_a_cluster_is_judged_as_well if {
	gke_metadata_server.deny == {
		{
			"resource": "google_container_cluster.first",
			"path": ["node_config", 0, "workload_metadata_config", 0, "mode"],
			"message": "the workload metadata mode exposes the metadata server of the node to pods",
		},
		{
			"resource": "google_container_cluster.second",
			"path": ["node_pool", 0, "node_config", 0, "workload_metadata_config", 0, "mode"],
			"message": "the workload metadata mode exposes the metadata server of the node to pods",
		},
	} with input as {"resources": {"google_container_cluster": [
		{
			"id": "google_container_cluster.first",
			"name": "first",
			"config": {
				"name": "a",
				"node_config": [{"workload_metadata_config": [{"mode": "GCE_METADATA"}]}],
			},
		},
		{
			"id": "google_container_cluster.second",
			"name": "second",
			"config": {"node_pool": [{"node_config": [{"workload_metadata_config": [{
				"mode": "GCE_METADATA",
			}]}]}]},
		},
	]}}
}

test_a_default_pool_that_is_removed_is_not_judged if {
	gke_metadata_server.deny == set() with input as {"resources": {"google_container_cluster": [{
		"id": "google_container_cluster.main",
		"name": "main",
		"config": {
			"remove_default_node_pool": true,
			"node_config": [{"workload_metadata_config": [{"mode": "GCE_METADATA"}]}],
		},
	}]}}
}

test_the_server_of_gke_is_allowed if {
	gke_metadata_server.deny == set() with input as {"resources": {"google_container_node_pool": [{
		"id": "google_container_node_pool.main",
		"name": "main",
		"config": {"node_config": [{"workload_metadata_config": [{"mode": "GKE_METADATA"}]}]},
	}]}}
}

test_the_default_is_allowed if {
	gke_metadata_server.deny == set() with input as {"resources": {"google_container_node_pool": [{
		"id": "google_container_node_pool.main",
		"name": "main",
		"config": {"node_config": [{"machine_type": "n2-standard-8"}]},
	}]}}
}

test_an_unknown_value_leads_to_itself if {
	gke_metadata_server.deny == {{
		"resource": "google_container_node_pool.main",
		"path": ["node_config", 0, "workload_metadata_config", 0, "mode"],
		"message": "the workload metadata mode exposes the metadata server of the node to pods",
	}} with input as {"resources": {"google_container_node_pool": [{
		"id": "google_container_node_pool.main",
		"name": "main",
		"config": {"node_config": [{"workload_metadata_config": [{"mode": {"$unknown": "var.x"}}]}]},
	}]}}
}

test_resources_of_another_kind_are_not_judged if {
	gke_metadata_server.deny == set() with input as {"resources": {"google_project_service": [{
		"id": "google_project_service.main",
		"name": "main",
		"config": {"service": "aiplatform.googleapis.com"},
	}]}}
}
