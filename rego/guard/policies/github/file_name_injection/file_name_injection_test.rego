package guard.policies.github.file_name_injection_test

import data.guard.lib.github.example
import data.guard.policies.github.file_name_injection as policy

test_denies_names_of_changed_files if {
	violations := policy.deny with input as example.steps("pull_request", [{"id": "changed", "uses": "tj-actions/changed-files@8f4b7f84864484a7bf31766abe9204da3cbe65b3"}, {"run": "ruff check ${{ steps.changed.outputs.all_changed_files }}"}])

	violations == {{
		"message": "steps.changed.outputs.all_changed_files holds names that the author of a pull request chooses",
		"path": ["jobs", "build", "steps", 1, "run", 0],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_denies_branch_names if {
	violations := policy.deny with input as example.steps("pull_request", [{"id": "b", "uses": "tj-actions/branch-names@8f4b7f84864484a7bf31766abe9204da3cbe65b3"}, {"run": "echo ${{ steps.b.outputs.current_branch }}"}])

	violations == {{
		"message": "steps.b.outputs.current_branch holds names that the author of a pull request chooses",
		"path": ["jobs", "build", "steps", 1, "run", 0],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_allows_the_environment if {
	violations := policy.deny with input as example.steps("pull_request", [{"id": "changed", "uses": "tj-actions/changed-files@8f4b7f84864484a7bf31766abe9204da3cbe65b3"}, {"env": {"FILES": "${{ steps.changed.outputs.all_changed_files }}"}, "run": "ruff check $FILES"}])

	violations == set()
}

test_allows_outputs_that_hold_no_names if {
	violations := policy.deny with input as example.steps("pull_request", [{"id": "changed", "uses": "tj-actions/changed-files@8f4b7f84864484a7bf31766abe9204da3cbe65b3"}, {"run": "echo ${{ steps.changed.outputs.any_changed }}"}])

	violations == set()
}

test_allows_outputs_of_other_steps if {
	violations := policy.deny with input as example.steps("pull_request", [{"id": "changed", "run": "make"}, {"run": "echo ${{ steps.changed.outputs.files }}"}])

	violations == set()
}
