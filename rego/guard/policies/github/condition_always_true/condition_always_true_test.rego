package guard.policies.github.condition_always_true_test

import data.guard.lib.github.example
import data.guard.policies.github.condition_always_true as policy

test_denies_text_behind_an_expression if {
	violations := policy.deny with input as example.job("push", {"if": "${{ github.ref == 'refs/heads/main' }} && github.event_name == 'push'", "steps": []})

	violations == {{
		"message": "text stands around the expression, so the condition is always true",
		"path": ["jobs", "build", "if"],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_denies_the_line_break_of_a_block if {
	violations := policy.deny with input as example.steps("push", [{"if": "${{ github.ref == 'refs/heads/main' }}\n", "run": "./deploy"}])

	violations == {{
		"message": "text stands around the expression, so the condition is always true",
		"path": ["jobs", "build", "steps", 0, "if"],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_denies_text_between_expressions if {
	violations := policy.deny with input as example.job("push", {"if": "${{ a }} && ${{ b }}", "steps": []})

	violations == {{
		"message": "text stands between expressions, so the condition is always true",
		"path": ["jobs", "build", "if"],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_allows_one_expression if {
	violations := policy.deny with input as example.job("push", {"if": "${{ github.ref == 'refs/heads/main' }}", "steps": []})

	violations == set()
}

test_allows_conditions_without_braces if {
	violations := policy.deny with input as example.job("push", {"if": "github.ref == 'refs/heads/main'\n", "steps": []})

	violations == set()
}
