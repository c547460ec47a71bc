package guard.policies.github.identity_token_for_strangers_test

import data.guard.lib.github.example
import data.guard.policies.github.identity_token_for_strangers as policy

test_denies_an_identity_token_for_comments if {
	violations := policy.deny with input as example.job("issue_comment", {"permissions": {"id-token": "write"}, "steps": []})

	violations == {{
		"message": "job build, started by issue_comment, may obtain an identity token of the repository",
		"path": ["jobs", "build", "permissions", "id-token"],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_denies_it_for_the_whole_workflow if {
	violations := policy.deny with input as example.workflow({"on": ["push", "pull_request_target"], "permissions": {"id-token": "write"}, "jobs": {"a": {"steps": []}}})

	violations == {{
		"message": "job a, started by pull_request_target, may obtain an identity token of the repository",
		"path": ["permissions", "id-token"],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_allows_identity_tokens_on_push if {
	violations := policy.deny with input as example.job("push", {"permissions": {"id-token": "write"}, "steps": []})

	violations == set()
}

test_allows_jobs_without_one if {
	violations := policy.deny with input as example.workflow({"on": "pull_request_target", "permissions": {"id-token": "write"}, "jobs": {"a": {"permissions": {"contents": "read"}, "steps": []}}})

	violations == set()
}
