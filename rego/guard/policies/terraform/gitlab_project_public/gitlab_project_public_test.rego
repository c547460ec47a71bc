package guard.policies.terraform.gitlab_project_public_test

import data.guard.policies.terraform.gitlab_project_public as policy

_project(config) := {"resources": {"gitlab_project": [{"id": "a", "name": "a", "config": config}]}}

test_denies_a_public_project if {
	violations := policy.deny with input as _project({"visibility_level": "public"})

	violations == {{"resource": "a", "path": ["visibility_level"], "message": "visibility_level is public: everyone may read it"}}
}

test_allows_others if {
	private := policy.deny with input as _project({"visibility_level": "private"})
	absent := policy.deny with input as _project({})
	unknown := policy.deny with input as _project({"visibility_level": {"$unknown": "var.visibility"}})

	(private | absent) | unknown == set()
}
