package guard.policies.aws.iam_broad_policy_attached_test

import data.guard.policies.aws.iam_broad_policy_attached

_scope(config) := {"resources": {"aws_iam_role_policy_attachment": [{"id": "aws_iam_role_policy_attachment.scoring", "name": "scoring", "config": config}]}}

test_full_access_to_storage_is_denied if {
	denied := iam_broad_policy_attached.deny with input as _scope({"role": "trainer", "policy_arn": "arn:aws:iam::aws:policy/AmazonS3FullAccess"})
	denied == {{"message": "managed policy AmazonS3FullAccess reaches all resources of the service", "path": ["policy_arn"], "resource": "aws_iam_role_policy_attachment.scoring"}}
}

test_a_list_of_managed_policies_is_searched if {
	denied := iam_broad_policy_attached.deny with input as {"resources": {"aws_iam_role": [{"id": "aws_iam_role.scoring", "name": "scoring", "config": {"managed_policy_arns": ["arn:aws:iam::aws:policy/SecretsManagerReadWrite"]}}]}}
	denied == {{"message": "managed policy SecretsManagerReadWrite reaches all resources of the service", "path": ["managed_policy_arns", 0], "resource": "aws_iam_role.scoring"}}
}

test_reading_is_allowed if {
	denied := iam_broad_policy_attached.deny with input as _scope({"role": "trainer", "policy_arn": "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess"})
	count(denied) == 0
}

test_the_administrator_is_reported_elsewhere if {
	denied := iam_broad_policy_attached.deny with input as _scope({"role": "trainer", "policy_arn": "arn:aws:iam::aws:policy/AdministratorAccess"})
	count(denied) == 0
}

test_an_unknown_policy_is_left_open if {
	denied := iam_broad_policy_attached.deny with input as _scope({"policy_arn": {"$unknown": "aws_iam_policy.trainer.arn", "$refs": ["aws_iam_policy.trainer"]}})
	count(denied) == 0
}
