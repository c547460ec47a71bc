package guard.policies.aws.networkfirewall_logging_test

import data.guard.policies.aws.networkfirewall_logging

_scope(config) := {"resources": {"aws_networkfirewall_firewall": [{"id": "aws_networkfirewall_firewall.training", "name": "training", "config": config}]}}

test_a_silent_firewall_is_denied if {
	denied := networkfirewall_logging.deny with input as _scope({"name": "edge"})
	denied == {{"message": "no aws_networkfirewall_logging_configuration belongs to this firewall", "path": [], "resource": "aws_networkfirewall_firewall.training"}}
}

test_a_configuration_whose_firewall_is_unknown_leaves_it_open if {
	denied := networkfirewall_logging.deny with input as {"resources": {"aws_networkfirewall_firewall": [{"id": "aws_networkfirewall_firewall.training", "name": "training", "config": {"name": "edge"}}], "aws_networkfirewall_logging_configuration": [{"id": "aws_networkfirewall_logging_configuration.training", "name": "training", "config": {"firewall_arn": {"$unknown": "var.arn"}}}]}}
	denied == {{"message": "no aws_networkfirewall_logging_configuration belongs to this firewall", "path": [], "resource": "aws_networkfirewall_firewall.training", "unknown": "var.arn"}}
}

test_a_logged_firewall_is_allowed if {
	denied := networkfirewall_logging.deny with input as {"resources": {"aws_networkfirewall_firewall": [{"id": "aws_networkfirewall_firewall.edge", "name": "edge", "config": {"name": "edge"}}], "aws_networkfirewall_logging_configuration": [{"id": "aws_networkfirewall_logging_configuration.training", "name": "training", "config": {"firewall_arn": {"$unknown": "aws_networkfirewall_firewall.edge.arn", "$refs": ["aws_networkfirewall_firewall.edge"]}}}]}}
	count(denied) == 0
}
