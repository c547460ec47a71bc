package guard.policies.aws.iam_permission_set_admin_test

import data.guard.policies.aws.iam_permission_set_admin

_scope(config) := {"resources": {"aws_ssoadmin_managed_policy_attachment": [{"id": "aws_ssoadmin_managed_policy_attachment.platform", "name": "platform", "config": config}]}}

test_an_administrative_permission_set_is_denied if {
	denied := iam_permission_set_admin.deny with input as _scope({"managed_policy_arn": "arn:aws:iam::aws:policy/AdministratorAccess"})
	denied == {{"message": "permission set carries managed policy AdministratorAccess", "path": ["managed_policy_arn"], "resource": "aws_ssoadmin_managed_policy_attachment.platform"}}
}

test_a_reading_permission_set_is_allowed if {
	denied := iam_permission_set_admin.deny with input as _scope({"managed_policy_arn": "arn:aws:iam::aws:policy/job-function/ViewOnlyAccess"})
	count(denied) == 0
}

test_an_unknown_policy_is_left_open if {
	denied := iam_permission_set_admin.deny with input as _scope({"managed_policy_arn": {"$unknown": "each.value"}})
	count(denied) == 0
}
