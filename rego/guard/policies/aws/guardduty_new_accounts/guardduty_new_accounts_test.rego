package guard.policies.aws.guardduty_new_accounts_test

import data.guard.policies.aws.guardduty_new_accounts

_scope(config) := {"resources": {"aws_guardduty_organization_configuration": [{"id": "aws_guardduty_organization_configuration.gateway", "name": "gateway", "config": config}]}}

test_none_are_denied if {
	denied := guardduty_new_accounts.deny with input as _scope({"auto_enable_organization_members": "NONE"})
	denied == {{"message": "new accounts are not covered", "path": ["auto_enable_organization_members"], "resource": "aws_guardduty_organization_configuration.gateway"}}
}

test_the_older_argument_counts if {
	denied := guardduty_new_accounts.deny with input as _scope({"auto_enable": false})
	denied == {{"message": "new accounts are not covered", "path": ["auto_enable"], "resource": "aws_guardduty_organization_configuration.gateway"}}
}

test_new_members_are_allowed if {
	denied := guardduty_new_accounts.deny with input as _scope({"auto_enable_organization_members": "NEW"})
	count(denied) == 0
}

test_an_unknown_setting_is_left_open if {
	denied := guardduty_new_accounts.deny with input as _scope({"auto_enable_organization_members": {"$unknown": "var.members"}})
	count(denied) == 0
}
