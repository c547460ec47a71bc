package guard.policies.aws.inspector_new_accounts_test

import data.guard.policies.aws.inspector_new_accounts

_scope(config) := {"resources": {"aws_inspector2_organization_configuration": [{"id": "aws_inspector2_organization_configuration.lake", "name": "lake", "config": config}]}}

test_unscanned_images_are_denied if {
	denied := inspector_new_accounts.deny with input as _scope({"auto_enable": [{"ec2": true, "ecr": false}]})
	denied == {{"message": "not scanned in new accounts: ecr, lambda", "path": ["auto_enable", 0, "ecr"], "resource": "aws_inspector2_organization_configuration.lake"}}
}

test_all_scans_are_allowed if {
	denied := inspector_new_accounts.deny with input as _scope({"auto_enable": [{"ec2": true, "ecr": true, "lambda": true}]})
	count(denied) == 0
}

test_an_unknown_scan_leads_to_itself if {
	denied := inspector_new_accounts.deny with input as _scope({"auto_enable": [{"ec2": true, "ecr": true, "lambda": {"$unknown": "var.lambda"}}]})
	denied == {{"message": "not scanned in new accounts: lambda", "path": ["auto_enable", 0, "lambda"], "resource": "aws_inspector2_organization_configuration.lake"}}
}
