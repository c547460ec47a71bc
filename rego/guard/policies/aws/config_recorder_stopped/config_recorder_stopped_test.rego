package guard.policies.aws.config_recorder_stopped_test

import data.guard.policies.aws.config_recorder_stopped

_scope(config) := {"resources": {"aws_config_configuration_recorder_status": [{"id": "aws_config_configuration_recorder_status.lake", "name": "lake", "config": config}]}}

test_a_stopped_recorder_is_denied if {
	denied := config_recorder_stopped.deny with input as _scope({"name": "main", "is_enabled": false})
	denied == {{"message": "the recorder is stopped", "path": ["is_enabled"], "resource": "aws_config_configuration_recorder_status.lake"}}
}

test_a_running_recorder_is_allowed if {
	denied := config_recorder_stopped.deny with input as _scope({"name": "main", "is_enabled": true})
	count(denied) == 0
}

test_an_unknown_state_leads_to_itself if {
	denied := config_recorder_stopped.deny with input as _scope({"is_enabled": {"$unknown": "var.record"}})
	denied == {{"message": "the recorder is stopped", "path": ["is_enabled"], "resource": "aws_config_configuration_recorder_status.lake"}}
}

_recorder := {"aws_config_configuration_recorder": [{"id": "aws_config_configuration_recorder.main", "name": "main", "config": {"name": "main"}}]}

test_a_recorder_that_nothing_starts_is_denied if {
	denied := config_recorder_stopped.deny with input as {"resources": _recorder}
	denied == {{"message": "no aws_config_configuration_recorder_status starts the recorder: it is made stopped", "path": [], "resource": "aws_config_configuration_recorder.main"}}
}

test_a_recorder_that_is_started_is_allowed if {
	denied := config_recorder_stopped.deny with input as {"resources": object.union(_recorder, {"aws_config_configuration_recorder_status": [{"id": "s", "name": "s", "config": {"name": "main", "is_enabled": true}}]})}
	count(denied) == 0
}
