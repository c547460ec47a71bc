package guard.policies.github.ignored_security_scan_test

import data.guard.lib.github.example
import data.guard.policies.github.ignored_security_scan as policy

test_denies_a_scan_that_cannot_fail if {
	violations := policy.deny with input as example.steps("push", [{"uses": "aquasecurity/trivy-action@8f4b7f84864484a7bf31766abe9204da3cbe65b3", "continue-on-error": true}])

	violations == {{
		"message": "findings of aquasecurity/trivy-action never fail the job",
		"path": ["jobs", "build", "steps", 0, "continue-on-error"],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_denies_a_command_whose_result_is_dropped if {
	violations := policy.deny with input as example.steps("push", [{"run": "pip install bandit\nbandit -r src || true\n"}])

	violations == {{
		"message": "findings of the scan never fail the job",
		"path": ["jobs", "build", "steps", 0, "run", 1],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_allows_a_scan_that_fails if {
	violations := policy.deny with input as example.steps("push", [{"uses": "aquasecurity/trivy-action@8f4b7f84864484a7bf31766abe9204da3cbe65b3", "continue-on-error": false}, {"run": "bandit -r src"}])

	violations == set()
}

test_allows_other_steps_to_fail if {
	violations := policy.deny with input as example.steps("push", [{"uses": "codecov/codecov-action@v5", "continue-on-error": true}, {"run": "rm cache || true"}])

	violations == set()
}

test_leaves_expressions_alone if {
	violations := policy.deny with input as example.steps("push", [{"uses": "snyk/actions/python@v1", "continue-on-error": "${{ inputs.soft }}"}])

	violations == set()
}
