package guard.policies.gcp.gke_private_endpoint_test

import data.guard.policies.gcp.gke_private_endpoint

test_a_public_endpoint_is_denied if {
	gke_private_endpoint.deny == {{
		"resource": "google_container_cluster.main",
		"path": ["private_cluster_config", 0, "enable_private_endpoint"],
		"message": `"enable_private_endpoint" is not true; the control plane has a public address by default`,
	}} with input as {"resources": {"google_container_cluster": [{
		"id": "google_container_cluster.main",
		"name": "main",
		"config": {
			"master_authorized_networks_config": [{}],
			"private_cluster_config": [{"enable_private_nodes": true}],
		},
	}]}}
}

test_private_and_dns_endpoints_are_allowed if {
	gke_private_endpoint.deny == set() with input as {"resources": {"google_container_cluster": [
		{
			"id": "google_container_cluster.first",
			"name": "first",
			"config": {
				"master_authorized_networks_config": [{}],
				"private_cluster_config": [{"enable_private_endpoint": true}],
			},
		},
		{
			"id": "google_container_cluster.second",
			"name": "second",
			"config": {
				"master_authorized_networks_config": [{}],
				"control_plane_endpoints_config": [{"ip_endpoints_config": [{"enabled": false}]}],
			},
		},
	]}}
}

test_a_cluster_open_to_everyone_is_left_to_its_own_policy if {
	gke_private_endpoint.deny == set() with input as {"resources": {"google_container_cluster": [{
		"id": "google_container_cluster.main",
		"name": "main",
		"config": {"name": "a"},
	}]}}
}

test_an_unknown_choice_leads_to_itself if {
	gke_private_endpoint.deny == {{
		"resource": "google_container_cluster.main",
		"path": ["private_cluster_config", 0, "enable_private_endpoint"],
		"message": `"enable_private_endpoint" is not true; the control plane has a public address by default`,
	}} with input as {"resources": {"google_container_cluster": [{
		"id": "google_container_cluster.main",
		"name": "main",
		"config": {
			"master_authorized_networks_config": [{}],
			"private_cluster_config": [{"enable_private_endpoint": {"$unknown": "var.private"}}],
		},
	}]}}
}

test_resources_of_another_kind_are_not_judged if {
	gke_private_endpoint.deny == set() with input as {"resources": {"google_project_service": [{
		"id": "google_project_service.main",
		"name": "main",
		"config": {"service": "aiplatform.googleapis.com"},
	}]}}
}
