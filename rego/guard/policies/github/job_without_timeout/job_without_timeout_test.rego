package guard.policies.github.job_without_timeout_test

import data.guard.lib.github.example
import data.guard.policies.github.job_without_timeout as policy

test_denies_a_job_without_a_limit if {
	violations := policy.deny with input as example.steps("push", [{"run": "make"}])

	violations == {{
		"message": "job build has no timeout-minutes, so it may run for 360 minutes",
		"path": ["jobs", "build", "timeout-minutes"],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_allows_limits if {
	job := policy.deny with input as example.job("push", {"timeout-minutes": 10, "steps": [{"run": "make"}]})
	steps := policy.deny with input as example.steps("push", [{"run": "make", "timeout-minutes": 5}])
	called := policy.deny with input as example.job("push", {"uses": "./.github/workflows/a.yml"})

	(job | steps) | called == set()
}
