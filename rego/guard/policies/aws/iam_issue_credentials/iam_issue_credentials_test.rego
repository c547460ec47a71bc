package guard.policies.aws.iam_issue_credentials_test

import data.guard.policies.aws.iam_issue_credentials

_scope(config) := {"resources": {"aws_iam_policy": [{"id": "aws_iam_policy.training", "name": "training", "config": config}]}}

test_a_shell_on_every_machine_is_denied if {
	denied := iam_issue_credentials.deny with input as _scope({"policy": {"Statement": [{"Effect": "Allow", "Action": ["ssm:DescribeInstanceInformation", "ssm:StartSession"], "Resource": "*"}]}})
	denied == {{"message": "ssm:StartSession on every resource gives a login or a shell on all of them", "path": ["policy", "Statement", 0, "Action", 1], "resource": "aws_iam_policy.training"}}
}

test_a_login_to_every_cluster_is_denied if {
	denied := iam_issue_credentials.deny with input as {"resources": {"data.aws_iam_policy_document": [{"id": "data.aws_iam_policy_document.training", "name": "training", "config": {"statement": [{"actions": ["redshift:GetClusterCredentials"], "resources": ["*"]}]}}]}}
	denied == {{"message": "redshift:GetClusterCredentials on every resource gives a login or a shell on all of them", "path": ["statement", 0, "actions", 0], "resource": "data.aws_iam_policy_document.training"}}
}

test_machines_selected_by_tag_are_allowed if {
	denied := iam_issue_credentials.deny with input as _scope({"policy": {"Statement": [{"Effect": "Allow", "Action": "ssm:StartSession", "Resource": "*", "Condition": {"StringEquals": {"ssm:resourceTag/team": "ml"}}}]}})
	count(denied) == 0
}

test_one_database_user_is_allowed if {
	denied := iam_issue_credentials.deny with input as _scope({"policy": {"Statement": [{"Effect": "Allow", "Action": "rds-db:connect", "Resource": "arn:aws:rds-db:eu-west-1:111122223333:dbuser:cluster-A/reader"}]}})
	count(denied) == 0
}

test_unknown_resources_are_left_open if {
	denied := iam_issue_credentials.deny with input as _scope({"policy": {"Statement": [{"Effect": "Allow", "Action": "ssm:StartSession", "Resource": {"$unknown": "var.instances"}}]}})
	count(denied) == 0
}
