package guard.lib.gcp.firewall_test

import data.guard.lib.gcp.firewall

_rule(config) := {"resources": {"google_compute_firewall": [{"id": "google_compute_firewall.in", "config": config}]}}

test_a_rule_open_to_the_world_is_an_exposure if {
	firewall.exposures == {{
		"resource": "google_compute_firewall.in",
		"path": ["source_ranges", 1],
		"protocol": "tcp",
		"ranges": {[22, 22], [8000, 8100]},
		"known": true,
	}} with input as _rule({
		"source_ranges": ["10.0.0.0/8", "0.0.0.0/0", "::/0"],
		"allow": [{"protocol": "TCP", "ports": ["22", "8000-8100"]}],
	})
}

test_egress_disabled_and_private_rules_expose_nothing if {
	allow := [{"protocol": "tcp", "ports": ["22"]}]

	every rule in [
		{"direction": "EGRESS", "source_ranges": ["0.0.0.0/0"], "allow": allow},
		{"disabled": true, "source_ranges": ["0.0.0.0/0"], "allow": allow},
		{"source_ranges": ["10.0.0.0/8"], "allow": allow},
		{"source_tags": ["bastion"], "allow": allow},
		{"source_ranges": ["0.0.0.0/0"], "deny": allow},
	] {
		firewall.exposures == set() with input as _rule(rule)
	}
}

test_no_ports_are_all_ports_of_tcp_and_none_of_icmp if {
	found := {[e.protocol, e.ranges] | some e in firewall.exposures} with input as _rule({
		"source_ranges": ["0.0.0.0/0"],
		"allow": [{"protocol": "tcp"}, {"protocol": "icmp"}, {"protocol": "all"}],
	})

	found == {["tcp", {[0, 65535]}], ["icmp", set()], ["all", {[0, 65535]}]}
}

test_unknown_ports_and_sources_lead_to_themselves if {
	some exposure in firewall.exposures with input as _rule({
		"source_ranges": ["0.0.0.0/0"],
		"allow": [{"protocol": "tcp", "ports": {"$unknown": "var.ports"}}],
	})
	exposure.path == ["allow", 0, "ports"]
	not exposure.known

	some other in firewall.exposures with input as _rule({
		"source_ranges": {"$unknown": "var.ranges"},
		"allow": [{"protocol": "tcp", "ports": ["22"]}],
	})
	other.path == ["source_ranges"]
}

test_rules_of_firewall_policies_are_read if {
	firewall.exposures == {{
		"resource": "google_compute_network_firewall_policy_rule.in",
		"path": ["match", 0, "src_ip_ranges", 0],
		"protocol": "tcp",
		"ranges": {[3389, 3389]},
		"known": true,
	}} with input as {"resources": {"google_compute_network_firewall_policy_rule": [{
		"id": "google_compute_network_firewall_policy_rule.in",
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

test_everything_is_recognised if {
	firewall.is_everything({"ranges": {[0, 65535]}})
	firewall.is_everything({"ranges": {[1, 65535]}})
	not firewall.is_everything({"ranges": {[1024, 65535]}})
	not firewall.is_everything({"ranges": set()})
}

test_named_ports_leave_out_exposures_of_everything if {
	firewall.named_ports({"protocol": "tcp", "ranges": {[20, 25]}, "known": true}, {22, 3389}) == {22}
	firewall.named_ports({"protocol": "udp", "ranges": {[20, 25]}, "known": true}, {22}) == set()
	firewall.named_ports({"protocol": "tcp", "ranges": {[0, 65535]}, "known": true}, {22}) == set()
	firewall.named_ports({"protocol": "tcp", "ranges": {[0, 65535]}, "known": false}, {22}) == {22}
}

test_other_ranges_leave_out_known_services_and_web_ports if {
	exposure := {"protocol": "tcp", "known": true, "ranges": {[80, 80], [22, 22], [7077, 7077], [8000, 9000]}}

	firewall.other_ranges(exposure) == {[7077, 7077]}
}

test_other_ranges_leave_out_the_ports_of_vpns if {
	exposure := {"protocol": "udp", "known": true, "ranges": {[500, 500], [501, 501]}}

	firewall.other_ranges(exposure) == {[501, 501]}
}
