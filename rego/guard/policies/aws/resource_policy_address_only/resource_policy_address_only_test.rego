package guard.policies.aws.resource_policy_address_only_test

import data.guard.policies.aws.resource_policy_address_only

_bucket(statement) := {"resources": {"aws_s3_bucket_policy": [{"id": "aws_s3_bucket_policy.p", "name": "p", "config": {"policy": {"Statement": [statement]}}}]}}

_statement(action, condition) := {"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": action, "Resource": "*", "Condition": condition}

_office := {"IpAddress": {"aws:SourceIp": "203.0.113.0/24"}}

test_writing_by_address_is_denied if {
	denied := resource_policy_address_only.deny with input as _bucket(_statement(["s3:GetObject", "s3:DeleteObject"], _office))
	denied == {{
		"message": "s3:GetObject, s3:DeleteObject is allowed to everyone at an address: nothing says who calls",
		"path": ["policy", "Statement", 0, "Principal"],
		"resource": "aws_s3_bucket_policy.p",
	}}
}

test_a_queue_is_denied if {
	denied := resource_policy_address_only.deny with input as {"resources": {"aws_sqs_queue": [{"id": "aws_sqs_queue.q", "name": "q", "config": {"policy": {"Statement": [_statement("sqs:*", _office)]}}}]}}
	{violation.path | some violation in denied} == {["policy", "Statement", 0, "Principal"]}
}

test_reading_by_address_is_allowed if {
	denied := resource_policy_address_only.deny with input as _bucket(_statement(["s3:GetObject", "s3:ListBucket"], _office))
	count(denied) == 0
}

test_a_second_condition_that_names_the_caller_is_allowed if {
	condition := object.union(_office, {"StringEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}})
	denied := resource_policy_address_only.deny with input as _bucket(_statement("s3:*", condition))
	count(denied) == 0
}

test_named_principals_are_allowed if {
	statement := object.union(_statement("s3:*", _office), {"Principal": {"AWS": "arn:aws:iam::111122223333:root"}})
	denied := resource_policy_address_only.deny with input as _bucket(statement)
	count(denied) == 0
}

test_no_bound_at_all_is_left_to_the_policies_about_everyone if {
	denied := resource_policy_address_only.deny with input as _bucket(_statement("s3:*", {}))
	count(denied) == 0
}

test_an_unknown_policy_is_left_open if {
	denied := resource_policy_address_only.deny with input as {"resources": {"aws_s3_bucket_policy": [{"id": "aws_s3_bucket_policy.p", "name": "p", "config": {"policy": {"$unknown": "var.policy"}}}]}}
	count(denied) == 0
}
