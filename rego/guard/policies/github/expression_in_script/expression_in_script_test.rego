package guard.policies.github.expression_in_script_test

import data.guard.lib.github.example
import data.guard.policies.github.expression_in_script as policy

test_denies_the_name_of_a_branch if {
	violations := policy.deny with input as example.steps("push", [{"run": "make\nmake release TAG=${{ github.ref_name }}\n"}])

	violations == {{
		"message": "github.ref_name becomes part of the script",
		"path": ["jobs", "build", "steps", 0, "run", 1],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_denies_outputs_and_matrix_values if {
	violations := policy.deny with input as example.steps("push", [{"run": "a ${{ steps.a.outputs.b }}"}, {"run": "a ${{ matrix.target }}"}, {"run": "a ${{ needs.a.outputs.b || 'c' }}"}])

	{violation.path[3] | some violation in violations} == {0, 1, 2}
}

test_allows_fixed_values_and_decisions if {
	violations := policy.deny with input as example.steps("push", [{"run": "a ${{ github.sha }} ${{ runner.os }} ${{ github.ref_name == 'main' && 'b' || 'c' }} ${{ steps.a.outcome }}"}])

	violations == set()
}

test_leaves_strangers_texts_to_their_own_policy if {
	violations := policy.deny with input as example.steps("push", [{"run": "a ${{ github.event.issue.title || github.ref_name }} ${{ inputs.a || env.B }}"}])

	violations == set()
}
