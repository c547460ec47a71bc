package guard.policies.aws.ecs_container_logging_test

import data.guard.policies.aws.ecs_container_logging

_scope(config) := {"resources": {"aws_ecs_task_definition": [{"id": "aws_ecs_task_definition.gateway", "name": "gateway", "config": config}]}}

test_a_silent_container_is_denied if {
	denied := ecs_container_logging.deny with input as _scope({"container_definitions": [{"name": "api"}]})
	denied == {{"message": "container api has no logConfiguration", "path": ["container_definitions", 0, "logConfiguration"], "resource": "aws_ecs_task_definition.gateway"}}
}

test_discarded_logs_are_denied if {
	denied := ecs_container_logging.deny with input as _scope({"container_definitions": [{"name": "api", "logConfiguration": {"logDriver": "none"}}]})
	denied == {{"message": "container api discards its logs (logDriver \"none\")", "path": ["container_definitions", 0, "logConfiguration", "logDriver"], "resource": "aws_ecs_task_definition.gateway"}}
}

test_logs_are_allowed if {
	denied := ecs_container_logging.deny with input as _scope({"container_definitions": [{"name": "api", "logConfiguration": {"logDriver": "awslogs"}}]})
	count(denied) == 0
}

test_the_log_router_is_exempt if {
	denied := ecs_container_logging.deny with input as _scope({"container_definitions": [{"name": "router", "firelensConfiguration": {"type": "fluentbit"}}]})
	count(denied) == 0
}

test_unknown_definitions_lead_to_themselves if {
	denied := ecs_container_logging.deny with input as _scope({"container_definitions": {"$unknown": "var.containers"}})
	denied == {{"message": "container of the job has no logConfiguration", "path": ["container_definitions", "logConfiguration"], "resource": "aws_ecs_task_definition.gateway"}}
}
