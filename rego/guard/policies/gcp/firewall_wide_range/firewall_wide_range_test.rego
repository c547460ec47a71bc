package guard.policies.gcp.firewall_wide_range_test

import data.guard.policies.gcp.firewall_wide_range

test_a_wide_range_is_denied if {
	firewall_wide_range.deny == {{
		"resource": "google_compute_firewall.main",
		"path": ["allow", 0, "ports", 1],
		"message": "ports 8000-9000 are open, 1001 in all",
	}} with input as {
		"resources": {
			"google_compute_firewall": [{
				"id": "google_compute_firewall.main",
				"name": "main",
				"config": {"allow": [{"protocol": "tcp", "ports": ["443", "8000-9000"]}]},
			}],
		},
	}
}

test_ports_and_narrow_ranges_are_allowed if {
	firewall_wide_range.deny == set() with input as {
		"resources": {
			"google_compute_firewall": [{
				"id": "google_compute_firewall.main",
				"name": "main",
				"config": {"allow": [{"protocol": "tcp", "ports": ["443", "8000-8009"]}]},
			}],
		},
	}
}

test_outgoing_traffic_is_not_judged if {
	firewall_wide_range.deny == set() with input as {
		"resources": {
			"google_compute_firewall": [{
				"id": "google_compute_firewall.main",
				"name": "main",
				"config": {
					"direction": "EGRESS",
					"allow": [{"protocol": "tcp", "ports": ["1-65535"]}],
				},
			}],
		},
	}
}

test_unknown_ports_are_not_judged if {
	firewall_wide_range.deny == set() with input as {
		"resources": {
			"google_compute_firewall": [{
				"id": "google_compute_firewall.main",
				"name": "main",
				"config": {"allow": [{"protocol": "tcp", "ports": [{"$unknown": "var.p"}]}]},
			}],
		},
	}
}

test_resources_of_another_kind_are_not_judged if {
	firewall_wide_range.deny == set() with input as {
		"resources": {
			"google_project_service": [{
				"id": "google_project_service.main",
				"name": "main",
				"config": {"service": "aiplatform.googleapis.com"},
			}],
		},
	}
}
