package guard.policies.aws.cloudwatch_log_policy_public_test

import data.guard.policies.aws.cloudwatch_log_policy_public

_scope(config) := {"resources": {"aws_cloudwatch_log_resource_policy": [{"id": "aws_cloudwatch_log_resource_policy.scoring", "name": "scoring", "config": config}]}}

test_everyone_is_denied if {
	denied := cloudwatch_log_policy_public.deny with input as _scope({"policy_name": "logs", "policy_document": {"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "logs:PutLogEvents", "Resource": "*"}]}})
	denied == {{"message": "principal \"*\" is allowed without a condition on who it is", "path": ["policy_document", "Statement", 0, "Principal"], "resource": "aws_cloudwatch_log_resource_policy.scoring"}}
}

test_an_open_destination_is_denied if {
	denied := cloudwatch_log_policy_public.deny with input as {"resources": {"aws_cloudwatch_log_destination_policy": [{"id": "aws_cloudwatch_log_destination_policy.scoring", "name": "scoring", "config": {"access_policy": {"Statement": [{"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "logs:PutSubscriptionFilter", "Resource": "*"}]}}}]}}
	denied == {{"message": "principal \"*\" is allowed without a condition on who it is", "path": ["access_policy", "Statement", 0, "Principal"], "resource": "aws_cloudwatch_log_destination_policy.scoring"}}
}

test_a_service_is_allowed if {
	denied := cloudwatch_log_policy_public.deny with input as _scope({"policy_document": {"Statement": [{"Effect": "Allow", "Principal": {"Service": "route53.amazonaws.com"}, "Action": "logs:PutLogEvents", "Resource": "*"}]}})
	count(denied) == 0
}

test_an_unknown_policy_is_left_open if {
	denied := cloudwatch_log_policy_public.deny with input as _scope({"policy_document": {"$unknown": "var.policy"}})
	count(denied) == 0
}
