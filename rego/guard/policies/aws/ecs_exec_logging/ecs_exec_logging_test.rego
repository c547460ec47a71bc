package guard.policies.aws.ecs_exec_logging_test

import data.guard.policies.aws.ecs_exec_logging

_scope(config) := {"resources": {"aws_ecs_cluster": [{"id": "aws_ecs_cluster.ingest", "name": "ingest", "config": config}]}}

test_unlogged_sessions_are_denied if {
	denied := ecs_exec_logging.deny with input as _scope({"configuration": [{"execute_command_configuration": [{"logging": "NONE"}]}]})
	denied == {{"message": "logging \"NONE\": sessions in containers are not recorded", "path": ["configuration", 0, "execute_command_configuration", 0, "logging"], "resource": "aws_ecs_cluster.ingest"}}
}

test_the_default_logs if {
	denied := ecs_exec_logging.deny with input as _scope({"configuration": [{"execute_command_configuration": [{"logging": "DEFAULT"}]}]})
	count(denied) == 0
}

test_no_configuration_is_the_default if {
	denied := ecs_exec_logging.deny with input as _scope({"name": "serving"})
	count(denied) == 0
}

test_an_unknown_setting_is_left_open if {
	denied := ecs_exec_logging.deny with input as _scope({"configuration": [{"execute_command_configuration": [{"logging": {"$unknown": "var.log"}}]}]})
	count(denied) == 0
}
