package guard.policies.github.privileged_trigger_permissions_test

import data.guard.lib.github.example
import data.guard.policies.github.privileged_trigger_permissions as policy

test_denies_a_privileged_trigger_without_permissions if {
	violations := policy.deny with input as example.steps("pull_request_target", [{"uses": "actions/labeler@v6"}])

	violations == {{
		"message": "started by pull_request_target, the workflow sets no permissions for job build, so the repository's default applies",
		"path": ["permissions"],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_denies_it_among_several_triggers if {
	violations := policy.deny with input as example.steps(["push", "issue_comment"], [{"run": "make"}])

	violations == {{
		"message": "started by issue_comment, the workflow sets no permissions for job build, so the repository's default applies",
		"path": ["permissions"],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_allows_permissions_of_the_workflow if {
	violations := policy.deny with input as example.workflow({"on": "pull_request_target", "permissions": {"pull-requests": "write"}, "jobs": {"label": {"steps": []}}})

	violations == set()
}

test_allows_permissions_of_the_job if {
	violations := policy.deny with input as example.job("issues", {"permissions": {}, "steps": []})

	violations == set()
}

test_leaves_other_triggers_to_their_own_policy if {
	violations := policy.deny with input as example.steps("push", [{"run": "make"}])

	violations == set()
}
