package guard.policies.aws.vpn_client_authorize_all_test

import data.guard.policies.aws.vpn_client_authorize_all

_scope(config) := {"resources": {"aws_ec2_client_vpn_authorization_rule": [{"id": "aws_ec2_client_vpn_authorization_rule.features", "name": "features", "config": config}]}}

test_everybody_everywhere_is_denied if {
	denied := vpn_client_authorize_all.deny with input as _scope({"target_network_cidr": "0.0.0.0/0", "authorize_all_groups": true})
	denied == {{"message": "everybody is authorized for every network", "path": ["authorize_all_groups"], "resource": "aws_ec2_client_vpn_authorization_rule.features"}}
}

test_everybody_for_one_network_is_allowed if {
	denied := vpn_client_authorize_all.deny with input as _scope({"target_network_cidr": "10.20.0.0/24", "authorize_all_groups": true})
	count(denied) == 0
}

test_a_group_is_allowed if {
	denied := vpn_client_authorize_all.deny with input as _scope({"target_network_cidr": "0.0.0.0/0", "access_group_id": "S-1-5-21"})
	count(denied) == 0
}

test_an_unknown_network_is_left_open if {
	denied := vpn_client_authorize_all.deny with input as _scope({"target_network_cidr": {"$unknown": "var.cidr"}, "authorize_all_groups": true})
	count(denied) == 0
}
