package guard.policies.aws.iam_read_all_secrets_test

import data.guard.policies.aws.iam_read_all_secrets

_scope(config) := {"resources": {"aws_iam_policy": [{"id": "aws_iam_policy.features", "name": "features", "config": config}]}}

test_reading_every_secret_is_denied if {
	denied := iam_read_all_secrets.deny with input as _scope({"policy": {"Statement": [{"Effect": "Allow", "Action": "secretsmanager:GetSecretValue", "Resource": "*"}]}})
	denied == {{"message": "secretsmanager:GetSecretValue on every resource reads all stored secrets of the account", "path": ["policy", "Statement", 0, "Action"], "resource": "aws_iam_policy.features"}}
}

test_reading_every_parameter_is_denied if {
	denied := iam_read_all_secrets.deny with input as {"resources": {"data.aws_iam_policy_document": [{"id": "data.aws_iam_policy_document.features", "name": "features", "config": {"statement": [{"actions": ["ssm:Describe*", "ssm:Get*"], "resources": ["arn:aws:ssm:eu-west-1:111122223333:parameter/*"]}]}}]}}
	denied == {{"message": "ssm:Get* on every resource reads all stored secrets of the account", "path": ["statement", 0, "actions", 1], "resource": "data.aws_iam_policy_document.features"}}
}

test_one_secret_is_allowed if {
	denied := iam_read_all_secrets.deny with input as _scope({"policy": {"Statement": [{"Effect": "Allow", "Action": "secretsmanager:GetSecretValue", "Resource": "arn:aws:secretsmanager:eu-west-1:111122223333:secret:mlflow-*"}]}})
	count(denied) == 0
}

test_listing_secrets_is_allowed if {
	denied := iam_read_all_secrets.deny with input as _scope({"policy": {"Statement": [{"Effect": "Allow", "Action": ["secretsmanager:ListSecrets", "ssm:DescribeParameters"], "Resource": "*"}]}})
	count(denied) == 0
}

test_an_unknown_secret_is_left_open if {
	denied := iam_read_all_secrets.deny with input as _scope({"policy": {"Statement": [{"Effect": "Allow", "Action": "secretsmanager:GetSecretValue", "Resource": {"$unknown": "var.secret_arn"}}]}})
	count(denied) == 0
}
