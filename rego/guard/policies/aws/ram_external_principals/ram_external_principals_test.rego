package guard.policies.aws.ram_external_principals_test

import data.guard.policies.aws.ram_external_principals

_scope(config) := {"resources": {"aws_ram_resource_share": [{"id": "aws_ram_resource_share.serving", "name": "serving", "config": config}]}}

test_an_open_share_is_denied if {
	denied := ram_external_principals.deny with input as _scope({"name": "subnets", "allow_external_principals": true})
	denied == {{"message": "resources may be shared with accounts outside the organization", "path": ["allow_external_principals"], "resource": "aws_ram_resource_share.serving"}}
}

test_a_closed_share_is_allowed if {
	denied := ram_external_principals.deny with input as _scope({"name": "subnets", "allow_external_principals": false})
	count(denied) == 0
}

test_shares_are_closed_by_default if {
	denied := ram_external_principals.deny with input as _scope({"name": "subnets"})
	count(denied) == 0
}

test_an_unknown_setting_is_left_open if {
	denied := ram_external_principals.deny with input as _scope({"allow_external_principals": {"$unknown": "var.external"}})
	count(denied) == 0
}
