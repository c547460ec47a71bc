package guard.policies.aws.codebuild_privileged_test

import data.guard.policies.aws.codebuild_privileged

_scope(config) := {"resources": {"aws_codebuild_project": [{"id": "aws_codebuild_project.gateway", "name": "gateway", "config": config}]}}

test_a_privileged_build_is_denied if {
	denied := codebuild_privileged.deny with input as _scope({"environment": [{"type": "LINUX_CONTAINER", "privileged_mode": true}]})
	denied == {{"message": "builds run privileged", "path": ["environment", 0, "privileged_mode"], "resource": "aws_codebuild_project.gateway"}}
}

test_an_ordinary_build_is_allowed if {
	denied := codebuild_privileged.deny with input as _scope({"environment": [{"type": "LINUX_CONTAINER", "privileged_mode": false}]})
	count(denied) == 0
}

test_builds_are_ordinary_by_default if {
	denied := codebuild_privileged.deny with input as _scope({"environment": [{"type": "LINUX_CONTAINER"}]})
	count(denied) == 0
}

test_an_unknown_mode_is_left_open if {
	denied := codebuild_privileged.deny with input as _scope({"environment": [{"privileged_mode": {"$unknown": "var.privileged"}}]})
	count(denied) == 0
}
