package guard.policies.aws.sfn_logging_test

import data.guard.policies.aws.sfn_logging

_scope(config) := {"resources": {"aws_sfn_state_machine": [{"id": "aws_sfn_state_machine.features", "name": "features", "config": config}]}}

test_a_silent_machine_is_denied if {
	denied := sfn_logging.deny with input as _scope({"name": "train"})
	denied == {{"message": "executions are not logged (level OFF)", "path": ["logging_configuration", 0, "level"], "resource": "aws_sfn_state_machine.features"}}
}

test_level_off_is_denied if {
	denied := sfn_logging.deny with input as _scope({"logging_configuration": [{"level": "OFF"}]})
	denied == {{"message": "executions are not logged (level OFF)", "path": ["logging_configuration", 0, "level"], "resource": "aws_sfn_state_machine.features"}}
}

test_errors_are_logged if {
	denied := sfn_logging.deny with input as _scope({"logging_configuration": [{"level": "ERROR", "log_destination": "arn:x"}]})
	count(denied) == 0
}

test_an_unknown_level_leads_to_itself if {
	denied := sfn_logging.deny with input as _scope({"logging_configuration": [{"level": {"$unknown": "var.level"}}]})
	denied == {{"message": "executions are not logged (level OFF)", "path": ["logging_configuration", 0, "level"], "resource": "aws_sfn_state_machine.features"}}
}
