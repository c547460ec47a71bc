package guard.policies.github.self_hosted_runner_for_pull_requests_test

import data.guard.lib.github.example
import data.guard.policies.github.self_hosted_runner_for_pull_requests as policy

test_denies_a_label if {
	violations := policy.deny with input as example.job("pull_request", {"runs-on": "self-hosted", "steps": []})

	violations == {{
		"message": "job build runs code of pull requests on a self-hosted runner",
		"path": ["jobs", "build", "runs-on"],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_denies_a_list_and_a_group if {
	violations := policy.deny with input as example.workflow({"on": ["push", "pull_request"], "jobs": {"a": {"runs-on": ["self-hosted", "gpu"], "steps": []}, "b": {"runs-on": {"group": "gpu", "labels": "self-hosted"}, "steps": []}}})

	violations == {
		{
			"message": "job a runs code of pull requests on a self-hosted runner",
			"path": ["jobs", "a", "runs-on"],
			"resource": ".github/workflows/ci.yml",
		},
		{
			"message": "job b runs code of pull requests on a self-hosted runner",
			"path": ["jobs", "b", "runs-on"],
			"resource": ".github/workflows/ci.yml",
		},
	}
}

test_allows_hosted_runners if {
	violations := policy.deny with input as example.job("pull_request", {"runs-on": "ubuntu-24.04", "steps": []})

	violations == set()
}

test_allows_pushes if {
	violations := policy.deny with input as example.job("push", {"runs-on": "self-hosted", "steps": []})

	violations == set()
}

test_allows_jobs_closed_to_forks if {
	violations := policy.deny with input as example.job("pull_request", {"if": "github.event.pull_request.head.repo.full_name == github.repository", "runs-on": "self-hosted", "steps": []})

	violations == set()
}

test_leaves_expressions_alone if {
	violations := policy.deny with input as example.job("pull_request", {"runs-on": "${{ matrix.runner }}", "steps": []})

	violations == set()
}
