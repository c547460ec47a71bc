package guard.policies.github.vulnerable_action_test

import data.guard.lib.github.example
import data.guard.policies.github.vulnerable_action as policy

test_denies_versions_with_a_hole if {
	violations := policy.deny with input as example.steps("push", [{"uses": "tj-actions/changed-files@v45.0.7"}, {"uses": "actions/download-artifact@v4.1.2"}, {"uses": "tj-actions/changed-files@v44"}])

	violations == {
		{
			"message": "actions/download-artifact@v4.1.2 has the hole CVE-2024-42471, fixed in 4.1.3",
			"path": ["jobs", "build", "steps", 1, "uses"],
			"resource": ".github/workflows/ci.yml",
		},
		{
			"message": "tj-actions/changed-files@v44 has the hole CVE-2025-30066, fixed in 46.0.1",
			"path": ["jobs", "build", "steps", 2, "uses"],
			"resource": ".github/workflows/ci.yml",
		},
		{
			"message": "tj-actions/changed-files@v45.0.7 has the hole CVE-2025-30066, fixed in 46.0.1",
			"path": ["jobs", "build", "steps", 0, "uses"],
			"resource": ".github/workflows/ci.yml",
		},
	}
}

test_allows_fixed_versions if {
	violations := policy.deny with input as example.steps("push", [{"uses": "tj-actions/changed-files@v46.0.1"}, {"uses": "actions/download-artifact@v4.1.3"}, {"uses": "actions/download-artifact@v3"}])

	violations == set()
}

test_allows_the_newest_of_a_line if {
	violations := policy.deny with input as example.steps("push", [{"uses": "actions/download-artifact@v4"}])

	violations == set()
}

test_leaves_commits_and_branches_alone if {
	violations := policy.deny with input as example.steps("push", [{"uses": "tj-actions/changed-files@8f4b7f84864484a7bf31766abe9204da3cbe65b3"}, {"uses": "tj-actions/changed-files@main"}])

	violations == set()
}
