package guard.policies.github.workflow_wide_write_access_test

import data.guard.lib.github.example
import data.guard.policies.github.workflow_wide_write_access as policy

test_denies_write_access_for_several_jobs if {
	violations := policy.deny with input as example.workflow({"on": "push", "permissions": {"contents": "write", "packages": "write", "issues": "read"}, "jobs": {"test": {"steps": []}, "release": {"steps": []}}})

	violations == {{
		"message": "contents, packages: write is granted to all 2 jobs",
		"path": ["permissions", "contents"],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_allows_write_access_of_one_job if {
	violations := policy.deny with input as example.workflow({"on": "push", "permissions": {"contents": "read"}, "jobs": {"test": {"steps": []}, "release": {"permissions": {"contents": "write"}, "steps": []}}})

	violations == set()
}

test_allows_it_when_there_is_one_job if {
	violations := policy.deny with input as example.workflow({"on": "push", "permissions": {"contents": "write"}, "jobs": {"release": {"steps": []}}})

	violations == set()
}

test_allows_it_when_the_other_jobs_set_their_own if {
	violations := policy.deny with input as example.workflow({"on": "push", "permissions": {"contents": "write"}, "jobs": {"test": {"permissions": {"contents": "read"}, "steps": []}, "release": {"steps": []}}})

	violations == set()
}
