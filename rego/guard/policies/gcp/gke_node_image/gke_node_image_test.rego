package guard.policies.gcp.gke_node_image_test

import data.guard.policies.gcp.gke_node_image

test_another_image_is_denied if {
	gke_node_image.deny == {{
		"resource": "google_container_node_pool.main",
		"path": ["node_config", 0, "image_type"],
		"message": "the nodes do not run Container-Optimized OS with containerd",
	}} with input as {"resources": {"google_container_node_pool": [{
		"id": "google_container_node_pool.main",
		"name": "main",
		"config": {"name": "gpu", "node_config": [{"image_type": "UBUNTU_CONTAINERD"}]},
	}]}}
}

test_the_pool_of_a_cluster_is_judged_as_well if {
	gke_node_image.deny == {
		{
			"resource": "google_container_cluster.first",
			"path": ["node_config", 0, "image_type"],
			"message": "the nodes do not run Container-Optimized OS with containerd",
		},
		{
			"resource": "google_container_cluster.second",
			"path": ["node_pool", 0, "node_config", 0, "image_type"],
			"message": "the nodes do not run Container-Optimized OS with containerd",
		},
	} with input as {"resources": {"google_container_cluster": [
		{
			"id": "google_container_cluster.first",
			"name": "first",
			"config": {"name": "a", "node_config": [{"image_type": "UBUNTU_CONTAINERD"}]},
		},
		{
			"id": "google_container_cluster.second",
			"name": "second",
			"config": {"node_pool": [{"node_config": [{"image_type": "UBUNTU_CONTAINERD"}]}]},
		},
	]}}
}

test_a_default_pool_that_is_removed_is_not_judged if {
	gke_node_image.deny == set() with input as {"resources": {"google_container_cluster": [{
		"id": "google_container_cluster.main",
		"name": "main",
		"config": {
			"remove_default_node_pool": true,
			"node_config": [{"image_type": "UBUNTU_CONTAINERD"}],
		},
	}]}}
}

test_the_default_is_allowed if {
	gke_node_image.deny == set() with input as {"resources": {"google_container_node_pool": [{
		"id": "google_container_node_pool.main",
		"name": "main",
		"config": {"node_config": [{"machine_type": "n2-standard-8"}]},
	}]}}
}

test_container_optimized_os_is_allowed if {
	gke_node_image.deny == set() with input as {"resources": {"google_container_node_pool": [{
		"id": "google_container_node_pool.main",
		"name": "main",
		"config": {"node_config": [{"image_type": "cos_containerd"}]},
	}]}}
}

test_windows_nodes_are_allowed if {
	gke_node_image.deny == set() with input as {"resources": {"google_container_node_pool": [{
		"id": "google_container_node_pool.main",
		"name": "main",
		"config": {"node_config": [{"image_type": "WINDOWS_LTSC_CONTAINERD"}]},
	}]}}
}

test_an_unknown_value_leads_to_itself if {
	gke_node_image.deny == {{
		"resource": "google_container_node_pool.main",
		"path": ["node_config", 0, "image_type"],
		"message": "the nodes do not run Container-Optimized OS with containerd",
	}} with input as {"resources": {"google_container_node_pool": [{
		"id": "google_container_node_pool.main",
		"name": "main",
		"config": {"node_config": [{"image_type": {"$unknown": "var.x"}}]},
	}]}}
}

test_resources_of_another_kind_are_not_judged if {
	gke_node_image.deny == set() with input as {"resources": {"google_project_service": [{
		"id": "google_project_service.main",
		"name": "main",
		"config": {"service": "aiplatform.googleapis.com"},
	}]}}
}
