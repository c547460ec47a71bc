package guard.policies.aws.iam_share_any_data_test

import data.guard.policies.aws.iam_share_any_data

_scope(config) := {"resources": {"aws_iam_policy": [{"id": "aws_iam_policy.ingest", "name": "ingest", "config": config}]}}

test_sharing_every_snapshot_is_denied if {
	denied := iam_share_any_data.deny with input as _scope({"policy": {"Statement": [{"Effect": "Allow", "Action": "ec2:ModifySnapshotAttribute", "Resource": "*"}]}})
	denied == {{"message": "ec2:ModifySnapshotAttribute on every resource lets the holder give them to another account", "path": ["policy", "Statement", 0, "Action"], "resource": "aws_iam_policy.ingest"}}
}

test_opening_every_bucket_is_denied if {
	denied := iam_share_any_data.deny with input as {"resources": {"data.aws_iam_policy_document": [{"id": "data.aws_iam_policy_document.ingest", "name": "ingest", "config": {"statement": [{"actions": ["s3:GetBucketPolicy", "s3:PutBucketPolicy", "s3:PutBucketAcl"], "resources": ["arn:aws:s3:::*"]}]}}]}}
	denied == {{"message": "s3:PutBucketPolicy, s3:PutBucketAcl on every resource lets the holder give them to another account", "path": ["statement", 0, "actions", 1], "resource": "data.aws_iam_policy_document.ingest"}}
}

test_one_bucket_is_allowed if {
	denied := iam_share_any_data.deny with input as _scope({"policy": {"Statement": [{"Effect": "Allow", "Action": "s3:PutBucketPolicy", "Resource": "arn:aws:s3:::reports"}]}})
	count(denied) == 0
}

test_reading_policies_is_allowed if {
	denied := iam_share_any_data.deny with input as _scope({"policy": {"Statement": [{"Effect": "Allow", "Action": ["s3:GetBucketPolicy", "s3:GetBucketAcl"], "Resource": "*"}]}})
	count(denied) == 0
}

test_an_unknown_bucket_is_left_open if {
	denied := iam_share_any_data.deny with input as _scope({"policy": {"Statement": [{"Effect": "Allow", "Action": "s3:PutBucketPolicy", "Resource": {"$unknown": "var.bucket_arn"}}]}})
	count(denied) == 0
}
