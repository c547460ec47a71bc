package guard.policies.github.choice_never_taken_test

import data.guard.lib.github.example
import data.guard.policies.github.choice_never_taken as policy

test_denies_an_empty_first_value if {
	violations := policy.deny with input as example.steps("push", [{"run": "make\nmake publish ${{ github.ref == 'refs/heads/main' && '' || '--dry-run' }}\n"}])

	violations == {{
		"message": "github.ref == 'refs/heads/main' && '' || '--dry-run' always gives what stands behind ||",
		"path": ["jobs", "build", "steps", 0, "run", 1],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_denies_it_in_environments_and_inputs if {
	violations := policy.deny with input as example.steps("push", [{"env": {"A": "${{ inputs.a && false || true }}"}, "run": "make"}, {"uses": "a/b@v1", "with": {"c": "${{ inputs.a && 0 || 5 }}"}}])

	{violation.path[3] | some violation in violations} == {0, 1}
}

test_allows_other_choices if {
	violations := policy.deny with input as example.steps("push", [{"run": "make ${{ inputs.a && '--a' || '' }} ${{ inputs.b == false && 'x' || 'y' }}"}])

	violations == set()
}
