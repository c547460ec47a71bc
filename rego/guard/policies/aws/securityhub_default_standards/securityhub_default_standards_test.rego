package guard.policies.aws.securityhub_default_standards_test

import data.guard.policies.aws.securityhub_default_standards

_scope(config) := {"resources": {"aws_securityhub_account": [{"id": "aws_securityhub_account.lake", "name": "lake", "config": config}]}}

test_no_standards_are_denied if {
	denied := securityhub_default_standards.deny with input as _scope({"enable_default_standards": false})
	denied == {{"message": "no standard is enabled", "path": ["enable_default_standards"], "resource": "aws_securityhub_account.lake"}}
}

test_uncovered_accounts_are_denied if {
	denied := securityhub_default_standards.deny with input as {"resources": {"aws_securityhub_organization_configuration": [{"id": "aws_securityhub_organization_configuration.lake", "name": "lake", "config": {"auto_enable": false}}]}}
	denied == {{"message": "new accounts of the organization are not covered", "path": ["auto_enable"], "resource": "aws_securityhub_organization_configuration.lake"}}
}

test_a_subscription_is_enough if {
	denied := securityhub_default_standards.deny with input as {"resources": {"aws_securityhub_account": [{"id": "aws_securityhub_account.lake", "name": "lake", "config": {"enable_default_standards": false}}], "aws_securityhub_standards_subscription": [{"id": "aws_securityhub_standards_subscription.lake", "name": "lake", "config": {"standards_arn": "arn:x"}}]}}
	count(denied) == 0
}

test_central_configuration_decides if {
	denied := securityhub_default_standards.deny with input as {"resources": {"aws_securityhub_organization_configuration": [{"id": "aws_securityhub_organization_configuration.lake", "name": "lake", "config": {"auto_enable": false, "organization_configuration": [{"configuration_type": "CENTRAL"}]}}]}}
	count(denied) == 0
}

test_standards_are_on_by_default if {
	denied := securityhub_default_standards.deny with input as _scope({})
	count(denied) == 0
}

test_an_unknown_setting_is_left_open if {
	denied := securityhub_default_standards.deny with input as _scope({"enable_default_standards": {"$unknown": "var.standards"}})
	count(denied) == 0
}
