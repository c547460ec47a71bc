package guard.lib.aws.escalation_test

import data.guard.lib.aws.escalation

_grant(actions) := {"resource": "p", "path": ["policy"], "statement": {"actions": actions}}

test_a_permission_that_is_enough_is_a_way if {
	grant := _grant(["iam:CreateAccessKey", "s3:GetObject"])
	escalation.found({grant}) == {"ways": ["iam:CreateAccessKey"], "grants": {grant}, "passes": false}
}

test_passing_a_role_needs_something_that_takes_it if {
	grant := _grant(["iam:PassRole"])
	not escalation.found({grant})
	receiver := _grant(["ecs:*"])
	escalation.found({grant, receiver}) == {"ways": ["iam:PassRole with ecs:*"], "grants": {grant, receiver}, "passes": true}
}

test_all_of_a_service_is_no_way_of_its_own if {
	not escalation.found({_grant(["lambda:*", "iam:*", "*"])})
}

test_patterns_that_matter_are_known if {
	escalation.is_used("iam:Pass*")
	not escalation.is_used("iam:GetRole")
	not escalation.is_used({"$unknown": "var.action"})
}
