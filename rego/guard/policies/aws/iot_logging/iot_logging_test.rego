package guard.policies.aws.iot_logging_test

import data.guard.policies.aws.iot_logging

_scope(config) := {"resources": {"aws_iot_logging_options": [{"id": "aws_iot_logging_options.platform", "name": "platform", "config": config}]}}

test_disabled_logs_are_denied if {
	denied := iot_logging.deny with input as _scope({"default_log_level": "ERROR", "disable_all_logs": true})
	denied == {{"message": "all logs are disabled", "path": ["disable_all_logs"], "resource": "aws_iot_logging_options.platform"}}
}

test_the_disabled_level_is_denied if {
	denied := iot_logging.deny with input as _scope({"default_log_level": "DISABLED"})
	denied == {{"message": "default_log_level \"DISABLED\": nothing is logged", "path": ["default_log_level"], "resource": "aws_iot_logging_options.platform"}}
}

test_errors_are_logged if {
	denied := iot_logging.deny with input as _scope({"default_log_level": "ERROR", "role_arn": "arn:x"})
	count(denied) == 0
}

test_an_unknown_level_is_left_open if {
	denied := iot_logging.deny with input as _scope({"default_log_level": {"$unknown": "var.level"}})
	count(denied) == 0
}
