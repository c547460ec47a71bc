package guard.policies.aws.iam_read_all_data_test

import data.guard.policies.aws.iam_read_all_data

_scope(config) := {"resources": {"aws_iam_policy": [{"id": "aws_iam_policy.gateway", "name": "gateway", "config": config}]}}

test_reading_every_object_is_denied if {
	denied := iam_read_all_data.deny with input as _scope({"policy": {"Statement": [{"Effect": "Allow", "Action": ["s3:ListAllMyBuckets", "s3:GetObject"], "Resource": "*"}]}})
	denied == {{"message": "s3:GetObject on every resource reads what all of them in the account hold", "path": ["policy", "Statement", 0, "Action", 1], "resource": "aws_iam_policy.gateway"}}
}

test_reading_every_table_is_denied if {
	denied := iam_read_all_data.deny with input as {"resources": {"data.aws_iam_policy_document": [{"id": "data.aws_iam_policy_document.gateway", "name": "gateway", "config": {"statement": [{"actions": ["dynamodb:Get*", "dynamodb:Query"], "resources": ["arn:aws:dynamodb:eu-west-1:111122223333:table/*"]}]}}]}}
	denied == {{"message": "dynamodb:Get*, dynamodb:Query on every resource reads what all of them in the account hold", "path": ["statement", 0, "actions", 0], "resource": "data.aws_iam_policy_document.gateway"}}
}

test_listing_is_allowed if {
	denied := iam_read_all_data.deny with input as _scope({"policy": {"Statement": [{"Effect": "Allow", "Action": ["s3:ListAllMyBuckets", "dynamodb:ListTables", "ec2:Describe*"], "Resource": "*"}]}})
	count(denied) == 0
}

test_one_bucket_is_allowed if {
	denied := iam_read_all_data.deny with input as _scope({"policy": {"Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::features/*"}]}})
	count(denied) == 0
}

test_the_whole_service_is_reported_elsewhere if {
	denied := iam_read_all_data.deny with input as _scope({"policy": {"Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}]}})
	count(denied) == 0
}

test_an_unknown_bucket_is_left_open if {
	denied := iam_read_all_data.deny with input as _scope({"policy": {"Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": {"$unknown": "var.bucket_arn"}}]}})
	count(denied) == 0
}
