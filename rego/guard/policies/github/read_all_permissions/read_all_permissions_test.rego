package guard.policies.github.read_all_permissions_test

import data.guard.lib.github.example
import data.guard.policies.github.read_all_permissions as policy

test_denies_read_all_of_the_workflow if {
	violations := policy.deny with input as example.workflow({"on": "push", "permissions": "read-all", "jobs": {}})

	violations == {{
		"message": "permissions: read-all lets every job read everything in the repository",
		"path": ["permissions"],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_denies_read_all_of_a_job if {
	violations := policy.deny with input as example.job("push", {"permissions": "read-all", "steps": []})

	violations == {{
		"message": "permissions: read-all lets job build read everything in the repository",
		"path": ["jobs", "build", "permissions"],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_allows_single_permissions if {
	violations := policy.deny with input as example.workflow({"on": "push", "permissions": {"contents": "read"}, "jobs": {}})

	violations == set()
}

test_allows_no_permissions if {
	violations := policy.deny with input as example.workflow({"on": "push", "permissions": {}, "jobs": {}})

	violations == set()
}
