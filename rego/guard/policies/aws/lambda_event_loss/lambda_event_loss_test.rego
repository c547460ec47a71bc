package guard.policies.aws.lambda_event_loss_test

import data.guard.policies.aws.lambda_event_loss

_function(config) := {"aws_lambda_function": [{"id": "aws_lambda_function.label", "name": "label", "config": config}]}

_arn := {"$unknown": "aws_lambda_function.label.arn", "$refs": ["aws_lambda_function.label"]}

_subscription := {"aws_sns_topic_subscription": [{"id": "s", "name": "s", "config": {"protocol": "lambda", "endpoint": _arn}}]}

_denied(resources) if {
	lambda_event_loss.deny == {{
		"resource": "aws_lambda_function.label",
		"path": ["dead_letter_config"],
		"message": "events call the function, and those it fails on are dropped: no dead_letter_config and no destination",
	}} with input as {"resources": resources}
}

_allowed(resources) if {
	lambda_event_loss.deny == set() with input as {"resources": resources}
}

test_functions_that_events_call_are_denied if {
	_denied(object.union(_function({}), _subscription))
	_denied(object.union(_function({}), {"aws_cloudwatch_event_target": [{"id": "t", "name": "t", "config": {"arn": _arn}}]}))
	_denied(object.union(_function({}), {"aws_s3_bucket_notification": [{"id": "n", "name": "n", "config": {"lambda_function": [{"lambda_function_arn": _arn}]}}]}))
}

test_kept_events_are_allowed if {
	_allowed(object.union(_function({"dead_letter_config": [{"target_arn": "arn:x"}]}), _subscription))
	_allowed(object.union(object.union(_function({}), _subscription), {"aws_lambda_function_event_invoke_config": [{"id": "c", "name": "c", "config": {
		"function_name": _arn,
		"destination_config": [{"on_failure": [{"destination": "arn:x"}]}],
	}}]}))
}

test_functions_that_are_asked_and_waited_for_are_left_alone if {
	_allowed(_function({}))
}
