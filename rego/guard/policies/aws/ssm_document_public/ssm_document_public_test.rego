package guard.policies.aws.ssm_document_public_test

import data.guard.policies.aws.ssm_document_public

_input(config) := {"resources": {"aws_ssm_document": [{
	"id": "aws_ssm_document.restart",
	"name": "restart",
	"config": config,
}]}}

test_a_document_shared_with_all_is_denied if {
	ssm_document_public.deny == {{
		"message": "document is shared with all accounts (account_ids All)",
		"path": ["permissions", "account_ids"],
		"resource": "aws_ssm_document.restart",
	}} with input as _input({"permissions": {"type": "Share", "account_ids": "All"}})
}

test_a_document_shared_with_an_account_is_allowed if {
	ssm_document_public.deny == set() with input as _input({"permissions": {"type": "Share", "account_ids": "111122223333"}})
}

test_a_private_document_is_allowed if {
	ssm_document_public.deny == set() with input as _input({"document_type": "Command"})
}

test_unknown_accounts_point_at_themselves if {
	ssm_document_public.deny == {{
		"message": "document is shared with all accounts (account_ids All)",
		"path": ["permissions", "account_ids"],
		"resource": "aws_ssm_document.restart",
	}} with input as _input({"permissions": {"type": "Share", "account_ids": {"$unknown": "var.x"}}})
}
