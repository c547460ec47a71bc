package guard.policies.gcp.firewall_open_egress_test

import data.guard.policies.gcp.firewall_open_egress

test_open_egress_is_denied if {
	firewall_open_egress.deny == {{
		"resource": "google_compute_firewall.main",
		"path": ["destination_ranges", 0],
		"message": "outgoing traffic to every address is allowed",
	}} with input as {
		"resources": {
			"google_compute_firewall": [{
				"id": "google_compute_firewall.main",
				"name": "main",
				"config": {
					"direction": "EGRESS",
					"allow": [{"protocol": "all"}],
					"destination_ranges": ["0.0.0.0/0"],
				},
			}],
		},
	}
}

test_named_addresses_and_ingress_are_allowed if {
	firewall_open_egress.deny == set() with input as {
		"resources": {
			"google_compute_firewall": [
				{
					"id": "google_compute_firewall.a",
					"name": "a",
					"config": {
						"direction": "EGRESS",
						"allow": [{"protocol": "all"}],
						"destination_ranges": ["10.0.0.0/8"],
					},
				},
				{
					"id": "google_compute_firewall.b",
					"name": "b",
					"config": {"allow": [{"protocol": "tcp"}], "destination_ranges": ["0.0.0.0/0"]},
				},
			],
		},
	}
}

test_unknown_addresses_lead_to_themselves if {
	firewall_open_egress.deny == {{
		"resource": "google_compute_firewall.main",
		"path": ["destination_ranges"],
		"message": "outgoing traffic to every address is allowed",
	}} with input as {
		"resources": {
			"google_compute_firewall": [{
				"id": "google_compute_firewall.main",
				"name": "main",
				"config": {
					"direction": "EGRESS",
					"allow": [{"protocol": "all"}],
					"destination_ranges": {"$unknown": "var.d"},
				},
			}],
		},
	}
}

test_resources_of_another_kind_are_not_judged if {
	firewall_open_egress.deny == set() with input as {
		"resources": {
			"google_project_service": [{
				"id": "google_project_service.main",
				"name": "main",
				"config": {"service": "aiplatform.googleapis.com"},
			}],
		},
	}
}
