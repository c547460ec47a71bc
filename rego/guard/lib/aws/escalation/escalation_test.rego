package guard.lib.aws.escalation_test

import data.guard.lib.aws.escalation

_scope(actions) := {"resources": {"aws_iam_policy": [{"id": "p", "name": "p", "config": {"policy": {"Statement": [
{"Effect": "Allow", "Action": action, "Resource": "*"} |
	some action in actions
]}}}]}}

_ways(actions) := ways if {
	ways := [way.ways | some way in escalation.unattached] with input as _scope(actions)
}

test_a_permission_that_is_enough_is_a_way if {
	_ways(["iam:CreateAccessKey", "s3:GetObject"]) == [["iam:CreateAccessKey"]]
}

test_passing_a_role_needs_something_that_takes_it if {
	_ways(["iam:PassRole"]) == []
	_ways(["iam:PassRole", "ecs:*"]) == [["iam:PassRole with ecs:*"]]
}

test_what_is_told_with_a_way_is_known if {
	passing := escalation.passing with input as _scope(["iam:PassRole", "ecs:RunTask"])
	passing == {"p"}
}

test_all_of_a_service_is_no_way_of_its_own if {
	_ways(["lambda:*", "iam:*", "*"]) == []
}

test_patterns_that_matter_are_known if {
	escalation.is_used("iam:Pass*") with input as _scope(["iam:Pass*", "iam:GetRole"])
	not escalation.is_used("iam:GetRole") with input as _scope(["iam:Pass*", "iam:GetRole"])
	not escalation.is_used({"$unknown": "var.action"}) with input as _scope(["iam:Pass*"])
}
