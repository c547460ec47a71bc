package guard.policies.gcp.firewall_rdp_test

import data.guard.policies.gcp.firewall_rdp

test_a_rule_that_lets_the_world_in_is_denied if {
	firewall_rdp.deny == {{
		"resource": "google_compute_firewall.main",
		"path": ["source_ranges", 1],
		"message": "every address may connect to port 3389 (RDP)",
	}} with input as {"resources": {"google_compute_firewall": [{
		"id": "google_compute_firewall.main",
		"name": "main",
		"config": {
			"source_ranges": ["10.0.0.0/8", "0.0.0.0/0"],
			"allow": [{"protocol": "tcp", "ports": ["3389"]}],
		},
	}]}}
}

test_a_range_of_ports_that_holds_it_is_denied if {
	firewall_rdp.deny == {{
		"resource": "google_compute_firewall.main",
		"path": ["source_ranges", 0],
		"message": "every address may connect to port 3389 (RDP)",
	}} with input as {"resources": {"google_compute_firewall": [{
		"id": "google_compute_firewall.main",
		"name": "main",
		"config": {
			"source_ranges": ["::/0"],
			"allow": [{"protocol": "icmp"}, {"protocol": "tcp", "ports": ["80", "3388-3389"]}],
		},
	}]}}
}

test_a_rule_of_a_firewall_policy_is_denied if {
	firewall_rdp.deny == {{
		"resource": "google_compute_network_firewall_policy_rule.main",
		"path": ["match", 0, "src_ip_ranges", 0],
		"message": "every address may connect to port 3389 (RDP)",
	}} with input as {"resources": {"google_compute_network_firewall_policy_rule": [{
		"id": "google_compute_network_firewall_policy_rule.main",
		"name": "main",
		"config": {
			"direction": "INGRESS",
			"action": "allow",
			"match": [{
				"src_ip_ranges": ["0.0.0.0/0"],
				"layer4_configs": [{"ip_protocol": "tcp", "ports": ["3389"]}],
			}],
		},
	}]}}
}

test_private_sources_other_ports_and_denials_are_allowed if {
	firewall_rdp.deny == set() with input as {"resources": {"google_compute_firewall": [
		{
			"id": "google_compute_firewall.first",
			"name": "first",
			"config": {
				"source_ranges": ["10.0.0.0/8"],
				"allow": [{"protocol": "tcp", "ports": ["3389"]}],
			},
		},
		{
			"id": "google_compute_firewall.second",
			"name": "second",
			"config": {
				"source_ranges": ["0.0.0.0/0"],
				"allow": [{"protocol": "tcp", "ports": ["443"]}],
			},
		},
		{
			"id": "google_compute_firewall.third",
			"name": "third",
			"config": {
				"source_ranges": ["0.0.0.0/0"],
				"deny": [{"protocol": "tcp", "ports": ["3389"]}],
			},
		},
	]}}
}

test_all_ports_are_left_to_their_own_policy if {
	firewall_rdp.deny == set() with input as {"resources": {"google_compute_firewall": [{
		"id": "google_compute_firewall.main",
		"name": "main",
		"config": {"source_ranges": ["0.0.0.0/0"], "allow": [{"protocol": "all"}]},
	}]}}
}

test_an_unknown_source_leads_to_itself if {
	firewall_rdp.deny == {{
		"resource": "google_compute_firewall.main",
		"path": ["source_ranges"],
		"message": "every address may connect to port 3389 (RDP)",
	}} with input as {"resources": {"google_compute_firewall": [{
		"id": "google_compute_firewall.main",
		"name": "main",
		"config": {
			"source_ranges": {"$unknown": "var.ranges"},
			"allow": [{"protocol": "tcp", "ports": ["3389"]}],
		},
	}]}}
}

test_resources_of_another_kind_are_not_judged if {
	firewall_rdp.deny == set() with input as {"resources": {"google_project_service": [{
		"id": "google_project_service.main",
		"name": "main",
		"config": {"service": "aiplatform.googleapis.com"},
	}]}}
}
