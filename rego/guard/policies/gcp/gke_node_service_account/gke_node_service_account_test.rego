package guard.policies.gcp.gke_node_service_account_test

import data.guard.policies.gcp.gke_node_service_account

test_nodes_without_an_account_are_denied if {
	gke_node_service_account.deny == {{
		"resource": "google_container_node_pool.main",
		"path": ["node_config", 0, "service_account"],
		"message": `no own "service_account" is named; nodes use the default account of Compute Engine`,
	}} with input as {"resources": {"google_container_node_pool": [{
		"id": "google_container_node_pool.main",
		"name": "main",
		"config": {"name": "gpu", "node_config": [{"machine_type": "a2-highgpu-1g"}]},
	}]}}
}

test_the_default_account_by_name_is_denied if {
	gke_node_service_account.deny == {{
		"resource": "google_container_node_pool.main",
		"path": ["node_config", 0, "service_account"],
		"message": `no own "service_account" is named; nodes use the default account of Compute Engine`,
	}} with input as {"resources": {"google_container_node_pool": [{
		"id": "google_container_node_pool.main",
		"name": "main",
		"config": {"name": "gpu", "node_config": [{"service_account": "default"}]},
	}]}}
}

test_the_default_account_by_address_is_denied if {
	gke_node_service_account.deny == {{
		"resource": "google_container_node_pool.main",
		"path": ["node_config", 0, "service_account"],
		"message": `no own "service_account" is named; nodes use the default account of Compute Engine`,
	}} with input as {"resources": {"google_container_node_pool": [{
		"id": "google_container_node_pool.main",
		"name": "main",
		"config": {
			"name": "gpu",
			"node_config": [{"service_account": "1-compute@developer.gserviceaccount.com"}],
		},
	}]}}
}

test_the_pool_of_a_cluster_is_judged_as_well if {
	gke_node_service_account.deny == {
		{
			"resource": "google_container_cluster.first",
			"path": ["node_config", 0, "service_account"],
			"message": `no own "service_account" is named; nodes use the default account of Compute Engine`,
		},
		{
			"resource": "google_container_cluster.second",
			"path": ["node_pool", 0, "node_config", 0, "service_account"],
			"message": `no own "service_account" is named; nodes use the default account of Compute Engine`,
		},
	} with input as {"resources": {"google_container_cluster": [
		{
			"id": "google_container_cluster.first",
			"name": "first",
			"config": {"name": "a", "node_config": [{"machine_type": "a2-highgpu-1g"}]},
		},
		{
			"id": "google_container_cluster.second",
			"name": "second",
			"config": {"node_pool": [{"node_config": [{"machine_type": "a2-highgpu-1g"}]}]},
		},
	]}}
}

test_a_default_pool_that_is_removed_is_not_judged if {
	gke_node_service_account.deny == set() with input as {"resources": {"google_container_cluster": [{
		"id": "google_container_cluster.main",
		"name": "main",
		"config": {
			"remove_default_node_pool": true,
			"node_config": [{"machine_type": "a2-highgpu-1g"}],
		},
	}]}}
}

test_an_own_account_is_allowed if {
	gke_node_service_account.deny == set() with input as {"resources": {"google_container_node_pool": [{
		"id": "google_container_node_pool.main",
		"name": "main",
		"config": {"node_config": [{"service_account": "nodes@p.iam.gserviceaccount.com"}]},
	}]}}
}

test_a_referenced_account_is_allowed if {
	gke_node_service_account.deny == set() with input as {"resources": {"google_container_node_pool": [{
		"id": "google_container_node_pool.main",
		"name": "main",
		"config": {"node_config": [{"service_account": {
			"$unknown": "google_service_account.n.email",
			"$refs": ["google_service_account.n"],
		}}]},
	}]}}
}

test_an_unknown_value_leads_to_itself if {
	gke_node_service_account.deny == {{
		"resource": "google_container_node_pool.main",
		"path": ["node_config", 0, "service_account"],
		"message": `no own "service_account" is named; nodes use the default account of Compute Engine`,
	}} with input as {"resources": {"google_container_node_pool": [{
		"id": "google_container_node_pool.main",
		"name": "main",
		"config": {"node_config": [{"service_account": {"$unknown": "var.x"}}]},
	}]}}
}

test_resources_of_another_kind_are_not_judged if {
	gke_node_service_account.deny == set() with input as {"resources": {"google_project_service": [{
		"id": "google_project_service.main",
		"name": "main",
		"config": {"service": "aiplatform.googleapis.com"},
	}]}}
}
