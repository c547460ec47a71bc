package guard.policies.aws.ecs_writable_root_test

import data.guard.policies.aws.ecs_writable_root

_scope(config) := {"resources": {"aws_ecs_task_definition": [{"id": "aws_ecs_task_definition.platform", "name": "platform", "config": config}]}}

test_a_writable_root_is_denied if {
	denied := ecs_writable_root.deny with input as _scope({"container_definitions": [{"name": "api", "readonlyRootFilesystem": false}]})
	denied == {{"message": "container api may write to its root filesystem (the default)", "path": ["container_definitions", 0, "readonlyRootFilesystem"], "resource": "aws_ecs_task_definition.platform"}}
}

test_it_is_writable_by_default if {
	denied := ecs_writable_root.deny with input as _scope({"container_definitions": [{"name": "api"}]})
	denied == {{"message": "container api may write to its root filesystem (the default)", "path": ["container_definitions", 0, "readonlyRootFilesystem"], "resource": "aws_ecs_task_definition.platform"}}
}

test_a_read_only_root_is_allowed if {
	denied := ecs_writable_root.deny with input as _scope({"container_definitions": [{"name": "api", "readonlyRootFilesystem": true}]})
	count(denied) == 0
}

test_unknown_definitions_lead_to_themselves if {
	denied := ecs_writable_root.deny with input as _scope({"container_definitions": {"$unknown": "var.containers"}})
	denied == {{"message": "container of the job may write to its root filesystem (the default)", "path": ["container_definitions", "readonlyRootFilesystem"], "resource": "aws_ecs_task_definition.platform"}}
}
