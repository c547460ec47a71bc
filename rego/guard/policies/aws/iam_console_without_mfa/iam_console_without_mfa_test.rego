package guard.policies.aws.iam_console_without_mfa_test

import data.guard.policies.aws.iam_console_without_mfa

_scope(more) := {"resources": object.union(
	{
		"aws_iam_user": [{"id": "aws_iam_user.ada", "name": "ada", "config": {"name": "ada"}}, {"id": "aws_iam_user.bot", "name": "bot", "config": {"name": "bot"}}],
		"aws_iam_user_login_profile": [{"id": "aws_iam_user_login_profile.ada", "name": "ada", "config": {"user": {"$unknown": "aws_iam_user.ada.name", "$refs": ["aws_iam_user.ada"]}}}],
	},
	more,
)}

test_a_user_with_a_password_is_denied if {
	denied := iam_console_without_mfa.deny with input as _scope({})
	denied == {{"message": "the user has a console password, and no policy asks for a second factor", "path": [], "resource": "aws_iam_user.ada"}}
}

test_a_password_for_a_user_made_elsewhere_is_denied if {
	denied := iam_console_without_mfa.deny with input as {"resources": {"aws_iam_user_login_profile": [{"id": "p", "name": "p", "config": {"user": "ada"}}]}}
	denied == {{"message": "the user gets a console password, and no policy asks for a second factor", "path": [], "resource": "p"}}
}

test_a_policy_that_insists_is_enough if {
	denied := iam_console_without_mfa.deny with input as _scope({"data.aws_iam_policy_document": [{"id": "d", "name": "d", "config": {"statement": [{
		"effect": "Deny",
		"not_actions": ["iam:EnableMFADevice"],
		"resources": ["*"],
		"condition": [{"test": "BoolIfExists", "variable": "aws:MultiFactorAuthPresent", "values": ["false"]}],
	}]}}]})
	count(denied) == 0
}

test_users_without_a_password_are_allowed if {
	denied := iam_console_without_mfa.deny with input as {"resources": {"aws_iam_user": [{"id": "aws_iam_user.bot", "name": "bot", "config": {"name": "bot"}}]}}
	count(denied) == 0
}
