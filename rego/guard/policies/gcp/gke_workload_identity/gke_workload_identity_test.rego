package guard.policies.gcp.gke_workload_identity_test

import data.guard.policies.gcp.gke_workload_identity

test_a_cluster_without_a_pool_is_denied if {
	gke_workload_identity.deny == {{
		"resource": "google_container_cluster.main",
		"path": ["workload_identity_config", 0, "workload_pool"],
		"message": `no "workload_pool" is set; pods use the service account of their node by default`,
	}} with input as {"resources": {"google_container_cluster": [{
		"id": "google_container_cluster.main",
		"name": "main",
		"config": {"name": "a"},
	}]}}
}

test_a_pool_in_either_spelling_and_autopilot_are_allowed if {
	gke_workload_identity.deny == set() with input as {"resources": {"google_container_cluster": [
		{
			"id": "google_container_cluster.first",
			"name": "first",
			"config": {"workload_identity_config": [{"workload_pool": "p.svc.id.goog"}]},
		},
		{
			"id": "google_container_cluster.second",
			"name": "second",
			"config": {"workload_identity_config": [{"identity_namespace": "p.svc.id.goog"}]},
		},
		{
			"id": "google_container_cluster.third",
			"name": "third",
			"config": {"enable_autopilot": true},
		},
	]}}
}

test_an_unknown_pool_leads_to_itself if {
	gke_workload_identity.deny == {{
		"resource": "google_container_cluster.main",
		"path": ["workload_identity_config", 0, "workload_pool"],
		"message": `no "workload_pool" is set; pods use the service account of their node by default`,
	}} with input as {"resources": {"google_container_cluster": [{
		"id": "google_container_cluster.main",
		"name": "main",
		"config": {"workload_identity_config": [{"workload_pool": {"$unknown": "var.pool"}}]},
	}]}}
}

test_resources_of_another_kind_are_not_judged if {
	gke_workload_identity.deny == set() with input as {"resources": {"google_project_service": [{
		"id": "google_project_service.main",
		"name": "main",
		"config": {"service": "aiplatform.googleapis.com"},
	}]}}
}
