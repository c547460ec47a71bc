package guard.policies.aws.ecs_execute_command_test

import data.guard.policies.aws.ecs_execute_command

_scope(config) := {"resources": {"aws_ecs_service": [{"id": "aws_ecs_service.lake", "name": "lake", "config": config}]}}

test_an_open_shell_is_denied if {
	denied := ecs_execute_command.deny with input as _scope({"name": "api", "enable_execute_command": true})
	denied == {{"message": "a shell into the running containers is enabled", "path": ["enable_execute_command"], "resource": "aws_ecs_service.lake"}}
}

test_a_closed_service_is_allowed if {
	denied := ecs_execute_command.deny with input as _scope({"name": "api", "enable_execute_command": false})
	count(denied) == 0
}

test_it_is_closed_by_default if {
	denied := ecs_execute_command.deny with input as _scope({"name": "api"})
	count(denied) == 0
}

test_an_unknown_setting_is_left_open if {
	denied := ecs_execute_command.deny with input as _scope({"enable_execute_command": {"$unknown": "var.exec"}})
	count(denied) == 0
}
