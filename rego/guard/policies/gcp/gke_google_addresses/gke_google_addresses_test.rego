package guard.policies.gcp.gke_google_addresses_test

import data.guard.policies.gcp.gke_google_addresses

test_addresses_of_Google_Cloud_are_denied if {
	gke_google_addresses.deny == {{
		"resource": "google_container_cluster.main",
		"path": ["master_authorized_networks_config", 0, "gcp_public_cidrs_access_enabled"],
		"message": "gcp_public_cidrs_access_enabled is true; every machine in Google Cloud reaches the control plane",
	}} with input as {
		"resources": {
			"google_container_cluster": [{
				"id": "google_container_cluster.main",
				"name": "main",
				"config": {
					"master_authorized_networks_config": [{"gcp_public_cidrs_access_enabled": true}],
				},
			}],
		},
	}
}

test_a_list_of_networks_is_allowed if {
	gke_google_addresses.deny == set() with input as {
		"resources": {
			"google_container_cluster": [{
				"id": "google_container_cluster.main",
				"name": "main",
				"config": {
					"master_authorized_networks_config": [{"cidr_blocks": [{"cidr_block": "10.0.0.0/8"}]}],
				},
			}],
		},
	}
}

test_an_unknown_setting_leads_to_itself if {
	gke_google_addresses.deny == {{
		"resource": "google_container_cluster.main",
		"path": ["master_authorized_networks_config", 0, "gcp_public_cidrs_access_enabled"],
		"message": "gcp_public_cidrs_access_enabled is true; every machine in Google Cloud reaches the control plane",
	}} with input as {
		"resources": {
			"google_container_cluster": [{
				"id": "google_container_cluster.main",
				"name": "main",
				"config": {
					"master_authorized_networks_config": [{"gcp_public_cidrs_access_enabled": {"$unknown": "var.g"}}],
				},
			}],
		},
	}
}

test_resources_of_another_kind_are_not_judged if {
	gke_google_addresses.deny == set() with input as {
		"resources": {
			"google_project_service": [{
				"id": "google_project_service.main",
				"name": "main",
				"config": {"service": "aiplatform.googleapis.com"},
			}],
		},
	}
}
