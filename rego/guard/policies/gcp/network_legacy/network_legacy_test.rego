package guard.policies.gcp.network_legacy_test

import data.guard.policies.gcp.network_legacy

test_a_legacy_network_is_denied if {
	network_legacy.deny == {{
		"resource": "google_compute_network.main",
		"path": ["ipv4_range"],
		"message": "ipv4_range makes the network a legacy one, without subnetworks",
	}} with input as {
		"resources": {
			"google_compute_network": [{
				"id": "google_compute_network.main",
				"name": "main",
				"config": {"ipv4_range": "10.0.0.0/16"},
			}],
		},
	}
}

test_a_network_with_subnetworks_is_allowed if {
	network_legacy.deny == set() with input as {
		"resources": {
			"google_compute_network": [{
				"id": "google_compute_network.main",
				"name": "main",
				"config": {"auto_create_subnetworks": false},
			}],
		},
	}
}

test_resources_of_another_kind_are_not_judged if {
	network_legacy.deny == set() with input as {
		"resources": {
			"google_project_service": [{
				"id": "google_project_service.main",
				"name": "main",
				"config": {"service": "aiplatform.googleapis.com"},
			}],
		},
	}
}
