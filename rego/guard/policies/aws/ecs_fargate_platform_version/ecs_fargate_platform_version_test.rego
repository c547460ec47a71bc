package guard.policies.aws.ecs_fargate_platform_version_test

import data.guard.policies.aws.ecs_fargate_platform_version

_scope(config) := {"resources": {"aws_ecs_service": [{"id": "aws_ecs_service.features", "name": "features", "config": config}]}}

test_an_old_version_is_denied if {
	denied := ecs_fargate_platform_version.deny with input as _scope({"launch_type": "FARGATE", "platform_version": "1.3.0"})
	denied == {{"message": "platform version 1.3.0 is pinned", "path": ["platform_version"], "resource": "aws_ecs_service.features"}}
}

test_the_latest_is_allowed if {
	denied := ecs_fargate_platform_version.deny with input as _scope({"launch_type": "FARGATE", "platform_version": "LATEST"})
	count(denied) == 0
}

test_the_current_one_is_allowed if {
	denied := ecs_fargate_platform_version.deny with input as _scope({"platform_version": "1.4.0"})
	count(denied) == 0
}

test_an_unknown_version_is_left_open if {
	denied := ecs_fargate_platform_version.deny with input as _scope({"platform_version": {"$unknown": "var.version"}})
	count(denied) == 0
}
