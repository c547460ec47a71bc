package guard.policies.aws.sfn_tracing_test

import data.guard.policies.aws.sfn_tracing

_scope(config) := {"resources": {"aws_sfn_state_machine": [{"id": "aws_sfn_state_machine.serving", "name": "serving", "config": config}]}}

test_tracing_off_is_denied if {
	denied := sfn_tracing.deny with input as _scope({"tracing_configuration": [{"enabled": false}]})
	denied == {{"message": "X-Ray tracing is off (default false)", "path": ["tracing_configuration", 0, "enabled"], "resource": "aws_sfn_state_machine.serving"}}
}

test_it_is_off_by_default if {
	denied := sfn_tracing.deny with input as _scope({"name": "train"})
	denied == {{"message": "X-Ray tracing is off (default false)", "path": ["tracing_configuration", 0, "enabled"], "resource": "aws_sfn_state_machine.serving"}}
}

test_tracing_is_allowed if {
	denied := sfn_tracing.deny with input as _scope({"tracing_configuration": [{"enabled": true}]})
	count(denied) == 0
}

test_an_unknown_setting_leads_to_itself if {
	denied := sfn_tracing.deny with input as _scope({"tracing_configuration": [{"enabled": {"$unknown": "var.trace"}}]})
	denied == {{"message": "X-Ray tracing is off (default false)", "path": ["tracing_configuration", 0, "enabled"], "resource": "aws_sfn_state_machine.serving"}}
}
