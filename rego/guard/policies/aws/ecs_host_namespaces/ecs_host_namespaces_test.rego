package guard.policies.aws.ecs_host_namespaces_test

import data.guard.policies.aws.ecs_host_namespaces

_scope(config) := {"resources": {"aws_ecs_task_definition": [{"id": "aws_ecs_task_definition.training", "name": "training", "config": config}]}}

test_the_host_s_processes_are_denied if {
	denied := ecs_host_namespaces.deny with input as _scope({"family": "agent", "pid_mode": "host"})
	denied == {{"message": "pid_mode \"host\" shares the machine's namespace", "path": ["pid_mode"], "resource": "aws_ecs_task_definition.training"}}
}

test_the_host_s_ipc_is_denied if {
	denied := ecs_host_namespaces.deny with input as _scope({"family": "agent", "ipc_mode": "host"})
	denied == {{"message": "ipc_mode \"host\" shares the machine's namespace", "path": ["ipc_mode"], "resource": "aws_ecs_task_definition.training"}}
}

test_the_task_s_own_namespace_is_allowed if {
	denied := ecs_host_namespaces.deny with input as _scope({"family": "agent", "pid_mode": "task"})
	count(denied) == 0
}

test_an_unknown_mode_is_left_open if {
	denied := ecs_host_namespaces.deny with input as _scope({"pid_mode": {"$unknown": "var.mode"}})
	count(denied) == 0
}
