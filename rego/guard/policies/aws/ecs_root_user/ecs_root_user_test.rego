package guard.policies.aws.ecs_root_user_test

import data.guard.policies.aws.ecs_root_user

_scope(config) := {"resources": {"aws_ecs_task_definition": [{"id": "aws_ecs_task_definition.scoring", "name": "scoring", "config": config}]}}

test_root_by_name_is_denied if {
	denied := ecs_root_user.deny with input as _scope({"container_definitions": [{"name": "api", "user": "root"}]})
	denied == {{"message": "container api runs as user \"root\"", "path": ["container_definitions", 0, "user"], "resource": "aws_ecs_task_definition.scoring"}}
}

test_root_by_number_with_a_group_is_denied if {
	denied := ecs_root_user.deny with input as _scope({"container_definitions": [{"name": "api", "user": "0:0"}]})
	denied == {{"message": "container api runs as user \"0:0\"", "path": ["container_definitions", 0, "user"], "resource": "aws_ecs_task_definition.scoring"}}
}

test_a_job_as_root_is_denied if {
	denied := ecs_root_user.deny with input as {"resources": {"aws_batch_job_definition": [{"id": "aws_batch_job_definition.scoring", "name": "scoring", "config": {"container_properties": {"image": "x:1", "user": "root"}}}]}}
	denied == {{"message": "container of the job runs as user \"root\"", "path": ["container_properties", "user"], "resource": "aws_batch_job_definition.scoring"}}
}

test_an_ordinary_user_is_allowed if {
	denied := ecs_root_user.deny with input as _scope({"container_definitions": [{"name": "api", "user": "1000:1000"}]})
	count(denied) == 0
}

test_the_image_decides_otherwise if {
	denied := ecs_root_user.deny with input as _scope({"container_definitions": [{"name": "api"}]})
	count(denied) == 0
}

test_an_unknown_user_is_left_open if {
	denied := ecs_root_user.deny with input as _scope({"container_definitions": [{"name": "api", "user": {"$unknown": "var.user"}}]})
	count(denied) == 0
}
