package guard.policies.gcp.vpn_ike_version_test

import data.guard.policies.gcp.vpn_ike_version

test_ike_1_is_denied if {
	vpn_ike_version.deny == {{
		"resource": "google_compute_vpn_tunnel.main",
		"path": ["ike_version"],
		"message": "the tunnel uses IKE version 1",
	}} with input as {"resources": {"google_compute_vpn_tunnel": [{
		"id": "google_compute_vpn_tunnel.main",
		"name": "main",
		"config": {"ike_version": 1},
	}]}}
}

test_ike_2_and_the_default_are_allowed if {
	vpn_ike_version.deny == set() with input as {"resources": {"google_compute_vpn_tunnel": [
		{"id": "google_compute_vpn_tunnel.first", "name": "first", "config": {"ike_version": 2}},
		{"id": "google_compute_vpn_tunnel.second", "name": "second", "config": {"name": "t"}},
	]}}
}

test_an_unknown_version_leads_to_itself if {
	vpn_ike_version.deny == {{
		"resource": "google_compute_vpn_tunnel.main",
		"path": ["ike_version"],
		"message": "the tunnel uses IKE version 1",
	}} with input as {"resources": {"google_compute_vpn_tunnel": [{
		"id": "google_compute_vpn_tunnel.main",
		"name": "main",
		"config": {"ike_version": {"$unknown": "var.ike"}},
	}]}}
}

test_resources_of_another_kind_are_not_judged if {
	vpn_ike_version.deny == set() with input as {"resources": {"google_project_service": [{
		"id": "google_project_service.main",
		"name": "main",
		"config": {"service": "aiplatform.googleapis.com"},
	}]}}
}
