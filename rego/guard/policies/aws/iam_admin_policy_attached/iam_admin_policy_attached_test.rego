package guard.policies.aws.iam_admin_policy_attached_test

import data.guard.policies.aws.iam_admin_policy_attached

_scope(config) := {"resources": {"aws_iam_role_policy_attachment": [{"id": "aws_iam_role_policy_attachment.gateway", "name": "gateway", "config": config}]}}

test_an_attached_administrator_is_denied if {
	denied := iam_admin_policy_attached.deny with input as _scope({"role": "ci", "policy_arn": "arn:aws:iam::aws:policy/AdministratorAccess"})
	denied == {{"message": "managed policy AdministratorAccess is attached", "path": ["policy_arn"], "resource": "aws_iam_role_policy_attachment.gateway"}}
}

test_a_group_of_power_users_is_denied if {
	denied := iam_admin_policy_attached.deny with input as {"resources": {"aws_iam_group_policy_attachment": [{"id": "aws_iam_group_policy_attachment.gateway", "name": "gateway", "config": {"group": "data", "policy_arn": "arn:aws-us-gov:iam::aws:policy/PowerUserAccess"}}]}}
	denied == {{"message": "managed policy PowerUserAccess is attached", "path": ["policy_arn"], "resource": "aws_iam_group_policy_attachment.gateway"}}
}

test_a_list_of_managed_policies_is_searched if {
	denied := iam_admin_policy_attached.deny with input as {"resources": {"aws_iam_role": [{"id": "aws_iam_role.gateway", "name": "gateway", "config": {"managed_policy_arns": ["arn:aws:iam::aws:policy/ReadOnlyAccess", "arn:aws:iam::aws:policy/IAMFullAccess"]}}]}}
	denied == {{"message": "managed policy IAMFullAccess is attached", "path": ["managed_policy_arns", 1], "resource": "aws_iam_role.gateway"}}
}

test_a_narrow_managed_policy_is_allowed if {
	denied := iam_admin_policy_attached.deny with input as _scope({"role": "ci", "policy_arn": "arn:aws:iam::aws:policy/AmazonEC2ContainerRegistryReadOnly"})
	count(denied) == 0
}

test_an_own_policy_of_that_name_is_judged_by_its_text if {
	denied := iam_admin_policy_attached.deny with input as _scope({"role": "ci", "policy_arn": "arn:aws:iam::111122223333:policy/AdministratorAccess"})
	count(denied) == 0
}

test_an_unknown_policy_is_left_open if {
	denied := iam_admin_policy_attached.deny with input as _scope({"policy_arn": {"$unknown": "var.policy_arn"}})
	count(denied) == 0
}
