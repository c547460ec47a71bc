package guard.policies.aws.ecs_privileged_container_test

import data.guard.policies.aws.ecs_privileged_container

_scope(config) := {"resources": {"aws_ecs_task_definition": [{"id": "aws_ecs_task_definition.serving", "name": "serving", "config": config}]}}

test_a_privileged_task_is_denied if {
	denied := ecs_privileged_container.deny with input as _scope({"family": "train", "container_definitions": [{"name": "sidecar"}, {"name": "trainer", "privileged": true}]})
	denied == {{"message": "container trainer runs privileged", "path": ["container_definitions", 1, "privileged"], "resource": "aws_ecs_task_definition.serving"}}
}

test_a_privileged_job_is_denied if {
	denied := ecs_privileged_container.deny with input as {"resources": {"aws_batch_job_definition": [{"id": "aws_batch_job_definition.serving", "name": "serving", "config": {"type": "container", "container_properties": {"image": "trainer:1", "privileged": true}}}]}}
	denied == {{"message": "container of the job runs privileged", "path": ["container_properties", "privileged"], "resource": "aws_batch_job_definition.serving"}}
}

test_an_ordinary_task_is_allowed if {
	denied := ecs_privileged_container.deny with input as _scope({"container_definitions": [{"name": "trainer", "privileged": false}]})
	count(denied) == 0
}

test_unknown_definitions_are_left_open if {
	denied := ecs_privileged_container.deny with input as _scope({"container_definitions": {"$unknown": "var.containers"}})
	count(denied) == 0
}
