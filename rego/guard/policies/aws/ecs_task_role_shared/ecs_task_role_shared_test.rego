package guard.policies.aws.ecs_task_role_shared_test

import data.guard.policies.aws.ecs_task_role_shared

_scope(config) := {"resources": {"aws_ecs_task_definition": [{"id": "aws_ecs_task_definition.gateway", "name": "gateway", "config": config}]}}

test_one_role_for_both_is_denied if {
	denied := ecs_task_role_shared.deny with input as _scope({"task_role_arn": "arn:aws:iam::111122223333:role/ecs", "execution_role_arn": "arn:aws:iam::111122223333:role/ecs"})
	denied == {{"message": "task_role_arn is the same role as execution_role_arn", "path": ["task_role_arn"], "resource": "aws_ecs_task_definition.gateway"}}
}

test_two_roles_are_allowed if {
	denied := ecs_task_role_shared.deny with input as _scope({"task_role_arn": "arn:aws:iam::111122223333:role/api", "execution_role_arn": "arn:aws:iam::111122223333:role/ecs"})
	count(denied) == 0
}

test_no_task_role_is_allowed if {
	denied := ecs_task_role_shared.deny with input as _scope({"execution_role_arn": "arn:aws:iam::111122223333:role/ecs"})
	count(denied) == 0
}

test_unknown_roles_are_left_open if {
	denied := ecs_task_role_shared.deny with input as _scope({"task_role_arn": {"$unknown": "var.role"}, "execution_role_arn": {"$unknown": "var.role"}})
	count(denied) == 0
}
