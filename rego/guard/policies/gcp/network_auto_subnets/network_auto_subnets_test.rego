package guard.policies.gcp.network_auto_subnets_test

import data.guard.policies.gcp.network_auto_subnets

test_an_auto_mode_network_is_denied if {
	network_auto_subnets.deny == {{
		"resource": "google_compute_network.main",
		"path": ["auto_create_subnetworks"],
		"message": `"auto_create_subnetworks" is not false; a subnetwork is created in every region by default`,
	}} with input as {"resources": {"google_compute_network": [{
		"id": "google_compute_network.main",
		"name": "main",
		"config": {"auto_create_subnetworks": true},
	}]}}
}

test_the_default_is_auto_mode_and_denied if {
	network_auto_subnets.deny == {{
		"resource": "google_compute_network.main",
		"path": ["auto_create_subnetworks"],
		"message": `"auto_create_subnetworks" is not false; a subnetwork is created in every region by default`,
	}} with input as {"resources": {"google_compute_network": [{
		"id": "google_compute_network.main",
		"name": "main",
		"config": {"name": "n"},
	}]}}
}

test_a_custom_network_is_allowed if {
	network_auto_subnets.deny == set() with input as {"resources": {"google_compute_network": [{
		"id": "google_compute_network.main",
		"name": "main",
		"config": {"auto_create_subnetworks": false},
	}]}}
}

test_an_unknown_mode_leads_to_itself if {
	network_auto_subnets.deny == {{
		"resource": "google_compute_network.main",
		"path": ["auto_create_subnetworks"],
		"message": `"auto_create_subnetworks" is not false; a subnetwork is created in every region by default`,
	}} with input as {"resources": {"google_compute_network": [{
		"id": "google_compute_network.main",
		"name": "main",
		"config": {"auto_create_subnetworks": {"$unknown": "var.auto"}},
	}]}}
}

test_resources_of_another_kind_are_not_judged if {
	network_auto_subnets.deny == set() with input as {"resources": {"google_project_service": [{
		"id": "google_project_service.main",
		"name": "main",
		"config": {"service": "aiplatform.googleapis.com"},
	}]}}
}
