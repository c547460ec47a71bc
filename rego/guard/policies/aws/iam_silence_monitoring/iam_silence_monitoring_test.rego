package guard.policies.aws.iam_silence_monitoring_test

import data.guard.policies.aws.iam_silence_monitoring

_scope(config) := {"resources": {"aws_iam_policy": [{"id": "aws_iam_policy.features", "name": "features", "config": config}]}}

test_stopping_any_trail_is_denied if {
	denied := iam_silence_monitoring.deny with input as _scope({"policy": {"Statement": [{"Effect": "Allow", "Action": ["cloudtrail:LookupEvents", "cloudtrail:StopLogging"], "Resource": "*"}]}})
	denied == {{"message": "cloudtrail:StopLogging on every resource lets the holder stop or erase the account's monitoring", "path": ["policy", "Statement", 0, "Action", 1], "resource": "aws_iam_policy.features"}}
}

test_deleting_any_log_is_denied if {
	denied := iam_silence_monitoring.deny with input as {"resources": {"data.aws_iam_policy_document": [{"id": "data.aws_iam_policy_document.features", "name": "features", "config": {"statement": [{"actions": ["logs:Delete*"], "resources": ["arn:aws:logs:*:*:*"]}]}}]}}
	denied == {{"message": "logs:Delete* on every resource lets the holder stop or erase the account's monitoring", "path": ["statement", 0, "actions", 0], "resource": "data.aws_iam_policy_document.features"}}
}

test_writing_logs_is_allowed if {
	denied := iam_silence_monitoring.deny with input as _scope({"policy": {"Statement": [{"Effect": "Allow", "Action": ["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"], "Resource": "*"}]}})
	count(denied) == 0
}

test_the_log_of_one_function_is_allowed if {
	denied := iam_silence_monitoring.deny with input as _scope({"policy": {"Statement": [{"Effect": "Allow", "Action": "logs:DeleteLogGroup", "Resource": "arn:aws:logs:eu-west-1:111122223333:log-group:/aws/lambda/score:*"}]}})
	count(denied) == 0
}

test_an_unknown_trail_is_left_open if {
	denied := iam_silence_monitoring.deny with input as _scope({"policy": {"Statement": [{"Effect": "Allow", "Action": "cloudtrail:StopLogging", "Resource": {"$unknown": "var.trail_arn"}}]}})
	count(denied) == 0
}
