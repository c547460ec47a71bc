package guard.policies.aws.networkfirewall_delete_protection_test

import data.guard.policies.aws.networkfirewall_delete_protection

_scope(config) := {"resources": {"aws_networkfirewall_firewall": [{"id": "aws_networkfirewall_firewall.scoring", "name": "scoring", "config": config}]}}

test_an_unprotected_firewall_is_denied if {
	denied := networkfirewall_delete_protection.deny with input as _scope({"name": "edge", "delete_protection": false})
	denied == {{"message": "delete_protection is not on (default false)", "path": ["delete_protection"], "resource": "aws_networkfirewall_firewall.scoring"}}
}

test_protection_is_off_by_default if {
	denied := networkfirewall_delete_protection.deny with input as _scope({"name": "edge"})
	denied == {{"message": "delete_protection is not on (default false)", "path": ["delete_protection"], "resource": "aws_networkfirewall_firewall.scoring"}}
}

test_protection_is_allowed if {
	denied := networkfirewall_delete_protection.deny with input as _scope({"delete_protection": true})
	count(denied) == 0
}

test_an_unknown_setting_leads_to_itself if {
	denied := networkfirewall_delete_protection.deny with input as _scope({"delete_protection": {"$unknown": "var.protect"}})
	denied == {{"message": "delete_protection is not on (default false)", "path": ["delete_protection"], "resource": "aws_networkfirewall_firewall.scoring"}}
}
