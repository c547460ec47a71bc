package guard.policies.gcp.firewall_other_ports_test

import data.guard.policies.gcp.firewall_other_ports

test_another_port_is_denied if {
	firewall_other_ports.deny == {{
		"resource": "google_compute_firewall.main",
		"path": ["source_ranges", 0],
		"message": "every address may connect to tcp port 7077",
	}} with input as {
		"resources": {
			"google_compute_firewall": [{
				"id": "google_compute_firewall.main",
				"name": "main",
				"config": {
					"source_ranges": ["0.0.0.0/0"],
					"allow": [{"protocol": "tcp", "ports": ["7077"]}],
				},
			}],
		},
	}
}

test_a_range_of_UDP_ports_is_denied if {
	firewall_other_ports.deny == {{
		"resource": "google_compute_firewall.main",
		"path": ["source_ranges", 0],
		"message": "every address may connect to udp port 5000-5010",
	}} with input as {
		"resources": {
			"google_compute_firewall": [{
				"id": "google_compute_firewall.main",
				"name": "main",
				"config": {
					"source_ranges": ["0.0.0.0/0"],
					"allow": [{"protocol": "udp", "ports": ["5000-5010", "500"]}],
				},
			}],
		},
	}
}

test_web_ports_VPNs_and_ping_are_allowed if {
	firewall_other_ports.deny == set() with input as {
		"resources": {
			"google_compute_firewall": [{
				"id": "google_compute_firewall.main",
				"name": "main",
				"config": {
					"source_ranges": ["0.0.0.0/0"],
					"allow": [
						{"protocol": "tcp", "ports": ["80", "443"]},
						{"protocol": "udp", "ports": ["4500"]},
						{"protocol": "icmp"},
					],
				},
			}],
		},
	}
}

test_ports_that_other_policies_tell_of_are_left_to_them if {
	firewall_other_ports.deny == set() with input as {
		"resources": {
			"google_compute_firewall": [{
				"id": "google_compute_firewall.main",
				"name": "main",
				"config": {
					"source_ranges": ["0.0.0.0/0"],
					"allow": [{"protocol": "tcp", "ports": ["22"]}, {"protocol": "all"}],
				},
			}],
		},
	}
}

test_named_sources_are_allowed if {
	firewall_other_ports.deny == set() with input as {
		"resources": {
			"google_compute_firewall": [{
				"id": "google_compute_firewall.main",
				"name": "main",
				"config": {
					"source_ranges": ["203.0.113.0/24"],
					"allow": [{"protocol": "tcp", "ports": ["7077"]}],
				},
			}],
		},
	}
}

test_unknown_ports_are_left_to_other_policies if {
	firewall_other_ports.deny == set() with input as {
		"resources": {
			"google_compute_firewall": [{
				"id": "google_compute_firewall.main",
				"name": "main",
				"config": {
					"source_ranges": ["0.0.0.0/0"],
					"allow": [{"protocol": "tcp", "ports": {"$unknown": "var.p"}}],
				},
			}],
		},
	}
}

test_resources_of_another_kind_are_not_judged if {
	firewall_other_ports.deny == set() with input as {
		"resources": {
			"google_project_service": [{
				"id": "google_project_service.main",
				"name": "main",
				"config": {"service": "aiplatform.googleapis.com"},
			}],
		},
	}
}
