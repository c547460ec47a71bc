package guard.policies.aws.ecs_public_ip_test

import data.guard.policies.aws.ecs_public_ip

_scope(config) := {"resources": {"aws_ecs_service": [{"id": "aws_ecs_service.lake", "name": "lake", "config": config}]}}

test_public_tasks_are_denied if {
	denied := ecs_public_ip.deny with input as _scope({"name": "api", "network_configuration": [{"subnets": ["subnet-1"], "assign_public_ip": true}]})
	denied == {{"message": "every task receives a public address", "path": ["network_configuration", 0, "assign_public_ip"], "resource": "aws_ecs_service.lake"}}
}

test_task_sets_count if {
	denied := ecs_public_ip.deny with input as {"resources": {"aws_ecs_task_set": [{"id": "aws_ecs_task_set.lake", "name": "lake", "config": {"network_configuration": [{"assign_public_ip": true}]}}]}}
	denied == {{"message": "every task receives a public address", "path": ["network_configuration", 0, "assign_public_ip"], "resource": "aws_ecs_task_set.lake"}}
}

test_private_tasks_are_allowed if {
	denied := ecs_public_ip.deny with input as _scope({"network_configuration": [{"subnets": ["subnet-1"], "assign_public_ip": false}]})
	count(denied) == 0
}

test_tasks_are_private_by_default if {
	denied := ecs_public_ip.deny with input as _scope({"network_configuration": [{"subnets": ["subnet-1"]}]})
	count(denied) == 0
}

test_an_unknown_setting_is_left_open if {
	denied := ecs_public_ip.deny with input as _scope({"network_configuration": [{"assign_public_ip": {"$unknown": "var.public"}}]})
	count(denied) == 0
}
