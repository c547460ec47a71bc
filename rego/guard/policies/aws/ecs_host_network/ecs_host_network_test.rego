package guard.policies.aws.ecs_host_network_test

import data.guard.policies.aws.ecs_host_network

_scope(config) := {"resources": {"aws_ecs_task_definition": [{"id": "aws_ecs_task_definition.gateway", "name": "gateway", "config": config}]}}

test_the_host_s_network_is_denied if {
	denied := ecs_host_network.deny with input as _scope({"family": "agent", "network_mode": "host", "container_definitions": []})
	denied == {{"message": "network_mode \"host\" puts the containers on the machine's own network", "path": ["network_mode"], "resource": "aws_ecs_task_definition.gateway"}}
}

test_a_network_of_its_own_is_allowed if {
	denied := ecs_host_network.deny with input as _scope({"network_mode": "awsvpc"})
	count(denied) == 0
}

test_an_unwritten_mode_is_bridge if {
	denied := ecs_host_network.deny with input as _scope({"family": "agent"})
	count(denied) == 0
}

test_an_unknown_mode_is_left_open if {
	denied := ecs_host_network.deny with input as _scope({"network_mode": {"$unknown": "var.mode"}})
	count(denied) == 0
}
