package guard.policies.aws.networkfirewall_default_pass_test

import data.guard.policies.aws.networkfirewall_default_pass

_scope(config) := {"resources": {"aws_networkfirewall_firewall_policy": [{"id": "aws_networkfirewall_firewall_policy.gateway", "name": "gateway", "config": config}]}}

test_passing_by_default_is_denied if {
	denied := networkfirewall_default_pass.deny with input as _scope({"firewall_policy": [{"stateless_default_actions": ["aws:pass"], "stateless_fragment_default_actions": ["aws:drop"]}]})
	denied == {{"message": "stateless_default_actions has \"aws:pass\"", "path": ["firewall_policy", 0, "stateless_default_actions", 0], "resource": "aws_networkfirewall_firewall_policy.gateway"}}
}

test_passing_fragments_is_denied if {
	denied := networkfirewall_default_pass.deny with input as _scope({"firewall_policy": [{"stateless_default_actions": ["aws:forward_to_sfe"], "stateless_fragment_default_actions": ["aws:pass"]}]})
	denied == {{"message": "stateless_fragment_default_actions has \"aws:pass\"", "path": ["firewall_policy", 0, "stateless_fragment_default_actions", 0], "resource": "aws_networkfirewall_firewall_policy.gateway"}}
}

test_inspection_is_allowed if {
	denied := networkfirewall_default_pass.deny with input as _scope({"firewall_policy": [{"stateless_default_actions": ["aws:forward_to_sfe"], "stateless_fragment_default_actions": ["aws:drop"]}]})
	count(denied) == 0
}

test_unknown_actions_are_left_open if {
	denied := networkfirewall_default_pass.deny with input as _scope({"firewall_policy": [{"stateless_default_actions": {"$unknown": "var.actions"}}]})
	count(denied) == 0
}
