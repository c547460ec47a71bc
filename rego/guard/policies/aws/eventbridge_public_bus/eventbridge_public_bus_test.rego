package guard.policies.aws.eventbridge_public_bus_test

import data.guard.policies.aws.eventbridge_public_bus

_scope(config) := {"resources": {"aws_cloudwatch_event_permission": [{"id": "aws_cloudwatch_event_permission.features", "name": "features", "config": config}]}}

test_everyone_is_denied if {
	denied := eventbridge_public_bus.deny with input as _scope({"principal": "*", "statement_id": "all"})
	denied == {{"message": "principal \"*\" lets every AWS account put events", "path": ["principal"], "resource": "aws_cloudwatch_event_permission.features"}}
}

test_an_open_policy_is_denied if {
	denied := eventbridge_public_bus.deny with input as {"resources": {"aws_cloudwatch_event_bus_policy": [{"id": "aws_cloudwatch_event_bus_policy.features", "name": "features", "config": {"policy": {"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "events:PutEvents", "Resource": "arn:x"}]}}}]}}
	denied == {{"message": "principal \"*\" lets every AWS account use the bus", "path": ["policy", "Statement", 0, "Principal"], "resource": "aws_cloudwatch_event_bus_policy.features"}}
}

test_the_organization_is_a_limit if {
	denied := eventbridge_public_bus.deny with input as _scope({"principal": "*", "condition": [{"key": "aws:PrincipalOrgID", "type": "StringEquals", "value": "o-1"}]})
	count(denied) == 0
}

test_an_account_is_allowed if {
	denied := eventbridge_public_bus.deny with input as _scope({"principal": "444455556666"})
	count(denied) == 0
}

test_an_unknown_policy_is_left_open if {
	denied := eventbridge_public_bus.deny with input as {"resources": {"aws_cloudwatch_event_bus_policy": [{"id": "aws_cloudwatch_event_bus_policy.features", "name": "features", "config": {"policy": {"$unknown": "var.policy"}}}]}}
	count(denied) == 0
}
