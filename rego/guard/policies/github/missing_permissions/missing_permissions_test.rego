package guard.policies.github.missing_permissions_test

import data.guard.lib.github.example
import data.guard.policies.github.missing_permissions as policy

test_denies_missing_permissions if {
	violations := policy.deny with input as example.workflow({"on": "push", "jobs": {"test": {"steps": []}, "build": {"steps": []}, "docs": {"permissions": {}, "steps": []}}})

	violations == {{
		"message": "no permissions are set for build, test, so the repository's default applies",
		"path": ["permissions"],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_allows_permissions_of_the_workflow if {
	violations := policy.deny with input as example.workflow({"on": "push", "permissions": {"contents": "read"}, "jobs": {"build": {"steps": []}}})

	violations == set()
}

test_allows_permissions_of_every_job if {
	violations := policy.deny with input as example.job("push", {"permissions": {"contents": "read"}, "steps": []})

	violations == set()
}

test_leaves_privileged_triggers_to_their_own_policy if {
	violations := policy.deny with input as example.job("issues", {"steps": []})

	violations == set()
}

test_allows_workflows_that_are_only_called if {
	violations := policy.deny with input as example.job("workflow_call", {"steps": []})

	violations == set()
}
