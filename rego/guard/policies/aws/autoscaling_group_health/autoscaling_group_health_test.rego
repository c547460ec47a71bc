package guard.policies.aws.autoscaling_group_health_test

import data.guard.policies.aws.autoscaling_group_health

_scope(config) := {"resources": {"aws_autoscaling_group": [{"id": "aws_autoscaling_group.lake", "name": "lake", "config": config}]}}

test_the_default_check_is_denied if {
	denied := autoscaling_group_health.deny with input as _scope({"target_group_arns": ["arn:x"]})
	denied == {{"message": "attached to a load balancer, but its health checks are not used (health_check_type defaults to EC2)", "path": ["health_check_type"], "resource": "aws_autoscaling_group.lake"}}
}

test_the_balancer_s_check_is_allowed if {
	denied := autoscaling_group_health.deny with input as _scope({"target_group_arns": ["arn:x"], "health_check_type": "ELB"})
	count(denied) == 0
}

test_a_group_without_a_balancer_is_allowed if {
	denied := autoscaling_group_health.deny with input as _scope({"min_size": 1})
	count(denied) == 0
}

test_an_unknown_type_is_left_open if {
	denied := autoscaling_group_health.deny with input as _scope({"target_group_arns": ["arn:x"], "health_check_type": {"$unknown": "var.check"}})
	count(denied) == 0
}
