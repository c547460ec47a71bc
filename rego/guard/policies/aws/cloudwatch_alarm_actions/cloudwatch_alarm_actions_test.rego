package guard.policies.aws.cloudwatch_alarm_actions_test

import data.guard.policies.aws.cloudwatch_alarm_actions

_scope(config) := {"resources": {"aws_cloudwatch_metric_alarm": [{"id": "aws_cloudwatch_metric_alarm.lake", "name": "lake", "config": config}]}}

test_disabled_actions_are_denied if {
	denied := cloudwatch_alarm_actions.deny with input as _scope({"alarm_name": "root-login", "actions_enabled": false, "alarm_actions": ["arn:x"]})
	denied == {{"message": "the actions of the alarm are disabled", "path": ["actions_enabled"], "resource": "aws_cloudwatch_metric_alarm.lake"}}
}

test_no_action_is_denied if {
	denied := cloudwatch_alarm_actions.deny with input as _scope({"alarm_name": "root-login"})
	denied == {{"message": "the alarm has no alarm_actions", "path": ["alarm_actions"], "resource": "aws_cloudwatch_metric_alarm.lake"}}
}

test_a_notified_topic_is_allowed if {
	denied := cloudwatch_alarm_actions.deny with input as _scope({"alarm_name": "root-login", "alarm_actions": ["arn:x"]})
	count(denied) == 0
}

test_a_part_of_a_composite_alarm_is_allowed if {
	denied := cloudwatch_alarm_actions.deny with input as {"resources": {"aws_cloudwatch_metric_alarm": [{"id": "aws_cloudwatch_metric_alarm.lake", "name": "lake", "config": {"alarm_name": "errors"}}], "aws_cloudwatch_composite_alarm": [{"id": "aws_cloudwatch_composite_alarm.lake", "name": "lake", "config": {"alarm_rule": "ALARM(errors)", "alarm_actions": ["arn:x"]}}]}}
	count(denied) == 0
}

test_unknown_actions_are_left_open if {
	denied := cloudwatch_alarm_actions.deny with input as _scope({"alarm_actions": {"$unknown": "var.topics"}})
	count(denied) == 0
}
