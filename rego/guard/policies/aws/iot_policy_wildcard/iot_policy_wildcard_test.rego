package guard.policies.aws.iot_policy_wildcard_test

import data.guard.policies.aws.iot_policy_wildcard

_scope(config) := {"resources": {"aws_iot_policy": [{"id": "aws_iot_policy.ingest", "name": "ingest", "config": config}]}}

test_every_action_is_denied if {
	denied := iot_policy_wildcard.deny with input as _scope({"policy": {"Statement": [{"Effect": "Allow", "Action": ["iot:*"], "Resource": ["*"]}]}})
	denied == {{"message": "action \"iot:*\" is allowed on every resource", "path": ["policy", "Statement", 0, "Action", 0], "resource": "aws_iot_policy.ingest"}}
}

test_a_device_s_own_topics_are_allowed if {
	denied := iot_policy_wildcard.deny with input as _scope({"policy": {"Statement": [{"Effect": "Allow", "Action": "iot:Publish", "Resource": "arn:aws:iot:eu-west-1:111122223333:topic/${iot:ClientId}/telemetry"}]}})
	count(denied) == 0
}

test_an_unknown_policy_is_left_open if {
	denied := iot_policy_wildcard.deny with input as _scope({"policy": {"$unknown": "var.policy"}})
	count(denied) == 0
}
