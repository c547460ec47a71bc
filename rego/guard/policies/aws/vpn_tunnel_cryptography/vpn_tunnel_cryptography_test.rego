package guard.policies.aws.vpn_tunnel_cryptography_test

import data.guard.policies.aws.vpn_tunnel_cryptography

_scope(config) := {"resources": {"aws_vpn_connection": [{"id": "aws_vpn_connection.ingest", "name": "ingest", "config": config}]}}

test_ikev1_is_denied if {
	denied := vpn_tunnel_cryptography.deny with input as _scope({"tunnel1_ike_versions": ["ikev1", "ikev2"]})
	denied == {{"message": "tunnel1_ike_versions offers ikev1", "path": ["tunnel1_ike_versions", 0], "resource": "aws_vpn_connection.ingest"}}
}

test_a_small_group_is_denied if {
	denied := vpn_tunnel_cryptography.deny with input as _scope({"tunnel2_phase1_dh_group_numbers": [2, 14]})
	denied == {{"message": "tunnel2_phase1_dh_group_numbers offers 2", "path": ["tunnel2_phase1_dh_group_numbers", 0], "resource": "aws_vpn_connection.ingest"}}
}

test_strong_choices_are_allowed if {
	denied := vpn_tunnel_cryptography.deny with input as _scope({"tunnel1_ike_versions": ["ikev2"], "tunnel1_phase1_dh_group_numbers": [20], "tunnel1_phase1_integrity_algorithms": ["SHA2-256"]})
	count(denied) == 0
}

test_unknown_choices_are_left_open if {
	denied := vpn_tunnel_cryptography.deny with input as _scope({"tunnel1_ike_versions": {"$unknown": "var.ike"}})
	count(denied) == 0
}
