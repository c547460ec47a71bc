package guard.policies.github.newest_tool_test

import data.guard.lib.github.example
import data.guard.policies.github.newest_tool as policy

test_denies_the_latest_release if {
	violations := policy.deny with input as example.steps("push", [{"uses": "acme/setup-tool@v1", "with": {"version": "latest"}}])

	violations == {{
		"message": "acme/setup-tool installs the latest release of its tool",
		"path": ["jobs", "build", "steps", 0, "with", "version"],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_denies_a_default_that_moves if {
	violations := policy.deny with input as example.steps("push", [{"uses": "aquasecurity/setup-trivy@v0.2.6"}])

	violations == {{
		"message": "aquasecurity/setup-trivy installs the latest release of its tool, since no version is given",
		"path": ["jobs", "build", "steps", 0, "with", "version"],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_allows_versions if {
	violations := policy.deny with input as example.steps("push", [
		{"uses": "aquasecurity/setup-trivy@v0.2.6", "with": {"version": "v0.74.0"}},
		{"uses": "acme/setup-tool@v1", "with": {"tool-version": "1.2", "conversion": "latest"}},
		{"uses": "actions/setup-node@v6", "with": {"node-version": "latest"}},
	])

	violations == set()
}

test_allows_steps_that_never_run if {
	violations := policy.deny with input as example.steps("push", [
		{"uses": "acme/setup-tool@v1", "with": {"version": "latest"}, "if": false},
		{"uses": "acme/setup-tool@v1", "with": {"version": "latest"}, "if": "${{ false }}"},
	])

	violations == set()
}
