package guard.policies.github.contains_in_text_test

import data.guard.lib.github.example
import data.guard.policies.github.contains_in_text as policy

test_denies_a_branch_looked_up_in_text if {
	violations := policy.deny with input as example.job("push", {"if": "contains('refs/heads/main refs/heads/dev', github.ref)", "steps": []})

	violations == {{
		"message": "contains(text, name) is true for every part of the text, not only for whole names",
		"path": ["jobs", "build", "if"],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_denies_an_account_looked_up_in_text if {
	violations := policy.deny with input as example.steps("issue_comment", [{"if": "${{ contains('alice,bob', github.actor) }}", "run": "./deploy"}])

	violations == {{
		"message": "contains(text, name) is true for every part of the text, not only for whole names",
		"path": ["jobs", "build", "steps", 0, "if"],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_allows_a_list if {
	violations := policy.deny with input as example.job("push", {"if": "contains(fromJSON('[\"refs/heads/main\"]'), github.ref)", "steps": []})

	violations == set()
}

test_allows_a_search_in_foreign_text if {
	violations := policy.deny with input as example.job("issue_comment", {"if": "contains(github.event.comment.body, '/deploy')", "steps": []})

	violations == set()
}

test_allows_comparisons if {
	violations := policy.deny with input as example.job("push", {"if": "github.ref == 'refs/heads/main'", "steps": []})

	violations == set()
}

test_denies_an_input_looked_for_in_a_text if {
	violations := policy.deny with input as example.steps("workflow_dispatch", [{"if": "contains('main,prod', inputs.branch)", "run": "make deploy"}])

	{violation.path[3] | some violation in violations} == {0}
}
