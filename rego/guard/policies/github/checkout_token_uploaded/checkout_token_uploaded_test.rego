package guard.policies.github.checkout_token_uploaded_test

import data.guard.lib.github.example
import data.guard.policies.github.checkout_token_uploaded as policy

test_denies_the_whole_workspace_with_hidden_files if {
	violations := policy.deny with input as example.steps("push", [{"uses": "actions/checkout@v5"}, {"uses": "actions/upload-artifact@v5", "with": {"path": ".", "include-hidden-files": true}}])

	violations == {{
		"message": "the artifact holds .git/config with the token of the checkout",
		"path": ["jobs", "build", "steps", 1, "with", "path"],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_denies_the_whole_workspace_of_older_versions if {
	violations := policy.deny with input as example.steps("push", [{"uses": "actions/checkout@v3"}, {"uses": "actions/upload-artifact@v3", "with": {"path": "${{ github.workspace }}"}}])

	violations == {{
		"message": "the artifact holds .git/config with the token of the checkout",
		"path": ["jobs", "build", "steps", 1, "with", "path"],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_denies_the_git_folder_itself if {
	violations := policy.deny with input as example.steps("push", [{"uses": "actions/checkout@v5"}, {"uses": "actions/upload-artifact@v5", "with": {"path": "dist\n.git\n"}}])

	violations == {{
		"message": "the artifact holds .git/config with the token of the checkout",
		"path": ["jobs", "build", "steps", 1, "with", "path"],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_allows_a_checkout_that_keeps_no_token if {
	violations := policy.deny with input as example.steps("push", [{"uses": "actions/checkout@v5", "with": {"persist-credentials": false}}, {"uses": "actions/upload-artifact@v3", "with": {"path": "."}}])

	violations == set()
}

test_allows_a_checkout_that_keeps_the_token_elsewhere if {
	violations := policy.deny with input as example.steps("push", [{"uses": "actions/checkout@v6"}, {"uses": "actions/upload-artifact@v3", "with": {"path": "."}}])

	violations == set()
}

test_allows_an_artifact_without_hidden_files if {
	violations := policy.deny with input as example.steps("push", [{"uses": "actions/checkout@v5"}, {"uses": "actions/upload-artifact@v5", "with": {"path": "."}}])

	violations == set()
}

test_allows_a_folder if {
	violations := policy.deny with input as example.steps("push", [{"uses": "actions/checkout@v5"}, {"uses": "actions/upload-artifact@v3", "with": {"path": "dist"}}])

	violations == set()
}
