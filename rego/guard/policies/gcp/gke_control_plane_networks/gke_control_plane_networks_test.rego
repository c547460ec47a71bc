package guard.policies.gcp.gke_control_plane_networks_test

import data.guard.policies.gcp.gke_control_plane_networks

test_a_cluster_without_authorized_networks_is_denied if {
	gke_control_plane_networks.deny == {{
		"resource": "google_container_cluster.main",
		"path": ["master_authorized_networks_config"],
		"message": `no "master_authorized_networks_config"; every address may reach the control plane by default`,
	}} with input as {"resources": {"google_container_cluster": [{
		"id": "google_container_cluster.main",
		"name": "main",
		"config": {"name": "a"},
	}]}}
}

test_an_open_authorized_network_is_denied if {
	gke_control_plane_networks.deny == {{
		"resource": "google_container_cluster.main",
		"path": ["master_authorized_networks_config", 0, "cidr_blocks", 1, "cidr_block"],
		"message": "authorized networks of the control plane include every address",
	}} with input as {"resources": {"google_container_cluster": [{
		"id": "google_container_cluster.main",
		"name": "main",
		"config": {"master_authorized_networks_config": [{"cidr_blocks": [
			{"cidr_block": "10.0.0.0/8"},
			{"cidr_block": "0.0.0.0/0"},
		]}]},
	}]}}
}

test_named_networks_and_private_endpoints_are_allowed if {
	gke_control_plane_networks.deny == set() with input as {"resources": {"google_container_cluster": [
		{
			"id": "google_container_cluster.first",
			"name": "first",
			"config": {"master_authorized_networks_config": [{"cidr_blocks": [{
				"cidr_block": "198.51.100.0/24",
			}]}]},
		},
		{
			"id": "google_container_cluster.second",
			"name": "second",
			"config": {"master_authorized_networks_config": [{}]},
		},
		{
			"id": "google_container_cluster.third",
			"name": "third",
			"config": {"private_cluster_config": [{"enable_private_endpoint": true}]},
		},
		{
			"id": "google_container_cluster.fourth",
			"name": "fourth",
			"config": {"control_plane_endpoints_config": [{"ip_endpoints_config": [{
				"enabled": false,
			}]}]},
		},
	]}}
}

test_an_unknown_range_leads_to_itself if {
	gke_control_plane_networks.deny == {{
		"resource": "google_container_cluster.main",
		"path": ["master_authorized_networks_config", 0, "cidr_blocks", 0, "cidr_block"],
		"message": "authorized networks of the control plane include every address",
	}} with input as {"resources": {"google_container_cluster": [{
		"id": "google_container_cluster.main",
		"name": "main",
		"config": {"master_authorized_networks_config": [{"cidr_blocks": [{"cidr_block": {
			"$unknown": "var.range",
		}}]}]},
	}]}}
}

test_resources_of_another_kind_are_not_judged if {
	gke_control_plane_networks.deny == set() with input as {"resources": {"google_project_service": [{
		"id": "google_project_service.main",
		"name": "main",
		"config": {"service": "aiplatform.googleapis.com"},
	}]}}
}
