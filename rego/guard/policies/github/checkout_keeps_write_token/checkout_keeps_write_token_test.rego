package guard.policies.github.checkout_keeps_write_token_test

import data.guard.lib.github.example
import data.guard.policies.github.checkout_keeps_write_token as policy

test_denies_a_token_that_is_kept if {
	violations := policy.deny with input as example.job("push", {"permissions": {"contents": "write"}, "steps": [{"uses": "actions/checkout@v4"}, {"run": "pytest"}]})

	violations == {{
		"message": "the checkout leaves a token that may write in .git/config of job build",
		"path": ["jobs", "build", "steps", 0, "with", "persist-credentials"],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_allows_a_checkout_that_keeps_no_token if {
	violations := policy.deny with input as example.job("push", {"permissions": {"contents": "write"}, "steps": [{"uses": "actions/checkout@v4", "with": {"persist-credentials": "false"}}, {"run": "pytest"}]})

	violations == set()
}

test_allows_a_token_that_only_reads if {
	violations := policy.deny with input as example.job("push", {"permissions": {"contents": "read"}, "steps": [{"uses": "actions/checkout@v4"}]})

	violations == set()
}

test_allows_jobs_that_push if {
	violations := policy.deny with input as example.job("push", {"permissions": {"contents": "write"}, "steps": [{"uses": "actions/checkout@v4"}, {"run": "git push"}]})

	violations == set()
}

test_leaves_versions_that_cannot_be_read_alone if {
	violations := policy.deny with input as example.job("push", {"permissions": "write-all", "steps": [{"uses": "actions/checkout@8f4b7f84864484a7bf31766abe9204da3cbe65b3"}]})

	violations == set()
}
