package guard.policies.github.widely_shared_secret_test

import data.guard.lib.github.example
import data.guard.policies.github.widely_shared_secret as policy

test_denies_a_secret_of_the_workflow if {
	violations := policy.deny with input as example.workflow({"on": "push", "env": {"TOKEN": "${{ secrets.TOKEN }}"}, "jobs": {}})

	violations == {{
		"message": "TOKEN gives a secret to every step of the workflow",
		"path": ["env", "TOKEN"],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_denies_a_secret_of_a_job if {
	violations := policy.deny with input as example.job("push", {"env": {"TOKEN": "${{ secrets.TOKEN }}", "LEVEL": "1"}, "steps": [{"uses": "acme/scan@v1"}, {"run": "make publish"}]})

	violations == {{
		"message": "TOKEN gives a secret to every step of the job",
		"path": ["jobs", "build", "env", "TOKEN"],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_allows_a_secret_of_a_step if {
	violations := policy.deny with input as example.steps("push", [{"run": "make"}, {"env": {"TOKEN": "${{ secrets.TOKEN }}"}, "run": "make publish"}])

	violations == set()
}

test_allows_a_job_of_one_step if {
	violations := policy.deny with input as example.job("push", {"env": {"TOKEN": "${{ secrets.TOKEN }}"}, "steps": [{"run": "make publish"}]})

	violations == set()
}

test_allows_the_token_of_the_run_and_decisions if {
	violations := policy.deny with input as example.workflow({"on": "push", "env": {"GH_TOKEN": "${{ secrets.GITHUB_TOKEN }}", "HAS": "${{ secrets.TOKEN != '' }}"}, "jobs": {}})

	violations == set()
}

test_allows_a_job_without_actions_of_others if {
	violations := policy.deny with input as example.job("push", {"env": {"TOKEN": "${{ secrets.TOKEN }}"}, "steps": [{"uses": "actions/checkout@v5"}, {"run": "make publish"}]})

	violations == set()
}
