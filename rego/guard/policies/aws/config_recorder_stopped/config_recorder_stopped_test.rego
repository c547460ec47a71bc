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
