package guard.policies.gcp.firewall_all_ports_test

import data.guard.policies.gcp.firewall_all_ports

test_all_protocols_from_everywhere_are_denied if {
	firewall_all_ports.deny == {{
		"resource": "google_compute_firewall.main",
		"path": ["source_ranges", 0],
		"message": "every address may connect to every port (protocol all)",
	}} with input as {"resources": {"google_compute_firewall": [{
		"id": "google_compute_firewall.main",
		"name": "main",
		"config": {"source_ranges": ["0.0.0.0/0"], "allow": [{"protocol": "all"}]},
	}]}}
}

test_a_protocol_without_ports_and_the_full_range_are_denied if {
	firewall_all_ports.deny == {
		{
			"resource": "google_compute_firewall.first",
			"path": ["source_ranges", 0],
			"message": "every address may connect to every port (protocol tcp)",
		},
		{
			"resource": "google_compute_firewall.second",
			"path": ["source_ranges", 0],
			"message": "every address may connect to every port (protocol udp)",
		},
	} with input as {"resources": {"google_compute_firewall": [
		{
			"id": "google_compute_firewall.first",
			"name": "first",
			"config": {"source_ranges": ["0.0.0.0/0"], "allow": [{"protocol": "tcp"}]},
		},
		{
			"id": "google_compute_firewall.second",
			"name": "second",
			"config": {
				"source_ranges": ["0.0.0.0/0"],
				"allow": [{"protocol": "udp", "ports": ["0-65535"]}],
			},
		},
	]}}
}

test_a_rule_of_a_hierarchical_policy_is_denied if {
	firewall_all_ports.deny == {{
		"resource": "google_compute_firewall_policy_rule.main",
		"path": ["match", 0, "src_ip_ranges", 0],
		"message": "every address may connect to every port (protocol all)",
	}} with input as {"resources": {"google_compute_firewall_policy_rule": [{
		"id": "google_compute_firewall_policy_rule.main",
		"name": "main",
		"config": {
			"direction": "INGRESS",
			"action": "allow",
			"match": [{"src_ip_ranges": ["0.0.0.0/0"], "layer4_configs": [{"ip_protocol": "all"}]}],
		},
	}]}}
}

test_some_ports_ping_and_outgoing_traffic_are_allowed if {
	firewall_all_ports.deny == set() with input as {"resources": {"google_compute_firewall": [
		{
			"id": "google_compute_firewall.first",
			"name": "first",
			"config": {
				"source_ranges": ["0.0.0.0/0"],
				"allow": [{"protocol": "tcp", "ports": ["443"]}],
			},
		},
		{
			"id": "google_compute_firewall.second",
			"name": "second",
			"config": {"source_ranges": ["0.0.0.0/0"], "allow": [{"protocol": "icmp"}]},
		},
		{
			"id": "google_compute_firewall.third",
			"name": "third",
			"config": {
				"direction": "EGRESS",
				"destination_ranges": ["0.0.0.0/0"],
				"allow": [{"protocol": "all"}],
			},
		},
	]}}
}

test_unknown_ports_lead_to_themselves if {
	firewall_all_ports.deny == {{
		"resource": "google_compute_firewall.main",
		"path": ["allow", 0, "ports"],
		"message": "every address may connect to every port (protocol tcp)",
	}} with input as {"resources": {"google_compute_firewall": [{
		"id": "google_compute_firewall.main",
		"name": "main",
		"config": {
			"source_ranges": ["0.0.0.0/0"],
			"allow": [{"protocol": "tcp", "ports": {"$unknown": "var.ports"}}],
		},
	}]}}
}

test_resources_of_another_kind_are_not_judged if {
	firewall_all_ports.deny == set() with input as {"resources": {"google_project_service": [{
		"id": "google_project_service.main",
		"name": "main",
		"config": {"service": "aiplatform.googleapis.com"},
	}]}}
}
