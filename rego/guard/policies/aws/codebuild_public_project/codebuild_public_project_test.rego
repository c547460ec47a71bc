package guard.policies.aws.codebuild_public_project_test

import data.guard.policies.aws.codebuild_public_project

_scope(config) := {"resources": {"aws_codebuild_project": [{"id": "aws_codebuild_project.lake", "name": "lake", "config": config}]}}

test_a_public_project_is_denied if {
	denied := codebuild_public_project.deny with input as _scope({"name": "tests", "project_visibility": "PUBLIC_READ"})
	denied == {{"message": "logs and artifacts of the builds are readable by everyone", "path": ["project_visibility"], "resource": "aws_codebuild_project.lake"}}
}

test_a_private_project_is_allowed if {
	denied := codebuild_public_project.deny with input as _scope({"name": "tests", "project_visibility": "PRIVATE"})
	count(denied) == 0
}

test_projects_are_private_by_default if {
	denied := codebuild_public_project.deny with input as _scope({"name": "tests"})
	count(denied) == 0
}

test_an_unknown_visibility_is_left_open if {
	denied := codebuild_public_project.deny with input as _scope({"project_visibility": {"$unknown": "var.visibility"}})
	count(denied) == 0
}
