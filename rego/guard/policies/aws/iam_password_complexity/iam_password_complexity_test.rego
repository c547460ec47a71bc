package guard.policies.aws.iam_password_complexity_test

import data.guard.policies.aws.iam_password_complexity

_scope(config) := {"resources": {"aws_iam_account_password_policy": [{"id": "aws_iam_account_password_policy.platform", "name": "platform", "config": config}]}}

test_a_missing_symbol_is_denied if {
	denied := iam_password_complexity.deny with input as _scope({"require_lowercase_characters": true, "require_numbers": true, "require_symbols": false, "require_uppercase_characters": true})
	denied == {{"message": "require_symbols not true (default false)", "path": ["require_symbols"], "resource": "aws_iam_account_password_policy.platform"}}
}

test_nothing_is_required_by_default if {
	denied := iam_password_complexity.deny with input as _scope({"minimum_password_length": 14})
	denied == {{"message": "require_lowercase_characters, require_numbers, require_symbols, require_uppercase_characters not true (default false)", "path": ["require_lowercase_characters"], "resource": "aws_iam_account_password_policy.platform"}}
}

test_all_kinds_are_allowed if {
	denied := iam_password_complexity.deny with input as _scope({"require_lowercase_characters": true, "require_numbers": true, "require_symbols": true, "require_uppercase_characters": true})
	count(denied) == 0
}

test_an_unknown_requirement_leads_to_itself if {
	denied := iam_password_complexity.deny with input as _scope({"require_lowercase_characters": true, "require_numbers": {"$unknown": "var.n"}, "require_symbols": true, "require_uppercase_characters": true})
	denied == {{"message": "require_numbers not true (default false)", "path": ["require_numbers"], "resource": "aws_iam_account_password_policy.platform"}}
}
