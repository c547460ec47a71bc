package guard.policies.aws.ecs_dangerous_capabilities_test

import data.guard.policies.aws.ecs_dangerous_capabilities

_scope(config) := {"resources": {"aws_ecs_task_definition": [{"id": "aws_ecs_task_definition.serving", "name": "serving", "config": config}]}}

test_a_powerful_capability_is_denied if {
	denied := ecs_dangerous_capabilities.deny with input as _scope({"container_definitions": [{"name": "agent", "linuxParameters": {"capabilities": {"add": ["SYS_PTRACE", "NET_BIND_SERVICE", "SYS_ADMIN"]}}}]})
	denied == {{"message": "container agent adds SYS_PTRACE, SYS_ADMIN", "path": ["container_definitions", 0, "linuxParameters", "capabilities", "add"], "resource": "aws_ecs_task_definition.serving"}}
}

test_a_harmless_one_is_allowed if {
	denied := ecs_dangerous_capabilities.deny with input as _scope({"container_definitions": [{"name": "web", "linuxParameters": {"capabilities": {"add": ["NET_BIND_SERVICE"], "drop": ["ALL"]}}}]})
	count(denied) == 0
}

test_none_is_allowed if {
	denied := ecs_dangerous_capabilities.deny with input as _scope({"container_definitions": [{"name": "web"}]})
	count(denied) == 0
}

test_unknown_capabilities_are_left_open if {
	denied := ecs_dangerous_capabilities.deny with input as _scope({"container_definitions": [{"name": "web", "linuxParameters": {"capabilities": {"add": {"$unknown": "var.caps"}}}}]})
	count(denied) == 0
}
