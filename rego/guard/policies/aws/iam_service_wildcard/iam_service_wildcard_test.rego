package guard.policies.aws.iam_service_wildcard_test

import data.guard.policies.aws.iam_service_wildcard

_scope(config) := {"resources": {"aws_iam_policy": [{"id": "aws_iam_policy.lake", "name": "lake", "config": config}]}}

test_all_of_a_service_is_denied if {
	denied := iam_service_wildcard.deny with input as _scope({"policy": {"Statement": [{"Effect": "Allow", "Action": ["logs:CreateLogStream", "s3:*", "dynamodb:*"], "Resource": "*"}]}})
	denied == {{"message": "s3:*, dynamodb:* is allowed on every resource", "path": ["policy", "Statement", 0, "Action", 1], "resource": "aws_iam_policy.lake"}}
}

test_all_buckets_are_every_resource if {
	denied := iam_service_wildcard.deny with input as {"resources": {"data.aws_iam_policy_document": [{"id": "data.aws_iam_policy_document.lake", "name": "lake", "config": {"statement": [{"actions": ["s3:*"], "resources": ["arn:aws:s3:::*"]}]}}]}}
	denied == {{"message": "s3:* is allowed on every resource", "path": ["statement", 0, "actions", 0], "resource": "data.aws_iam_policy_document.lake"}}
}

test_one_bucket_is_allowed if {
	denied := iam_service_wildcard.deny with input as _scope({"policy": {"Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": ["arn:aws:s3:::raw", "arn:aws:s3:::raw/*"]}]}})
	count(denied) == 0
}

test_metrics_are_allowed if {
	denied := iam_service_wildcard.deny with input as _scope({"policy": {"Statement": [{"Effect": "Allow", "Action": "cloudwatch:*", "Resource": "*"}]}})
	count(denied) == 0
}

test_identity_services_are_reported_elsewhere if {
	denied := iam_service_wildcard.deny with input as _scope({"policy": {"Statement": [{"Effect": "Allow", "Action": "iam:*", "Resource": "*"}]}})
	count(denied) == 0
}

test_unknown_resources_are_left_open if {
	denied := iam_service_wildcard.deny with input as _scope({"policy": {"Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": {"$unknown": "aws_s3_bucket.raw.arn", "$refs": ["aws_s3_bucket.raw"]}}]}})
	count(denied) == 0
}

test_every_action_on_all_buckets_is_denied if {
	denied := iam_service_wildcard.deny with input as {"resources": {"aws_iam_policy": [{"id": "aws_iam_policy.p", "name": "p", "config": {"policy": {"Statement": [{"Effect": "Allow", "Action": "*", "Resource": ["arn:aws:s3:::*"]}]}}}]}}
	denied == {{"message": "* is allowed on arn:aws:s3:::*", "path": ["policy", "Statement", 0, "Action"], "resource": "aws_iam_policy.p"}}
}
