package guard.policies.github.write_all_permissions_test

import data.guard.lib.github.example
import data.guard.policies.github.write_all_permissions as policy

test_denies_write_all_of_the_workflow if {
	violations := policy.deny with input as example.workflow({"on": "push", "permissions": "write-all", "jobs": {}})

	violations == {{
		"message": "permissions: write-all lets every job write to everything",
		"path": ["permissions"],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_denies_write_all_of_a_job if {
	violations := policy.deny with input as example.job("push", {"permissions": "write-all", "steps": []})

	violations == {{
		"message": "permissions: write-all lets job build write to everything",
		"path": ["jobs", "build", "permissions"],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_allows_single_permissions if {
	violations := policy.deny with input as example.workflow({"on": "push", "permissions": {"contents": "write"}, "jobs": {}})

	violations == set()
}

test_leaves_missing_permissions_to_their_own_policy if {
	violations := policy.deny with input as example.job("push", {"steps": []})

	violations == set()
}
