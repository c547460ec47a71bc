package guard.policies.github.disguised_reference_test

import data.guard.lib.github.example
import data.guard.policies.github.disguised_reference as policy

_steps(listed) := {violation.path[3] |
	violations := policy.deny with input as example.steps("push", [{"uses": uses} | some uses in listed])
	some violation in violations
}

test_denies_a_detour if {
	violations := policy.deny with input as example.steps("push", [{"uses": "actions/cache/save/../save@v4"}])

	violations == {{
		"message": "actions/cache/save/../save@v4 takes a detour to what it runs",
		"path": ["jobs", "build", "steps", 0, "uses"],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_denies_every_detour if {
	_steps(["actions/checkout/@v4", "actions/checkout//@v4", "actions/checkout/.@v4", "github/codeql-action/./init@v4", "./a/../b"]) == {0, 1, 2, 3, 4}
}

test_denies_inputs_from_an_expression if {
	violations := policy.deny with input as example.steps("push", [{"uses": "actions/checkout@v4", "with": "${{ fromJson(steps.a.outputs.b) }}"}])

	violations == {{
		"message": "everything below with comes from an expression, so nobody can see it here",
		"path": ["jobs", "build", "steps", 0, "with"],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_denies_a_computed_index if {
	violations := policy.deny with input as example.steps("push", [{"if": "${{ inputs[inputs.name] }}", "run": "make"}])

	violations == {{
		"message": "inputs[inputs.name] computes which value it reads",
		"path": ["jobs", "build", "steps", 0, "if"],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_allows_plain_references if {
	_steps(["actions/checkout@v4", "github/codeql-action/init@v4", "./.github/actions/build", "./", "../a", "./a/", "docker://alpine:3.22", "a/b/.github/workflows/c.yml@v1"]) == set()
}

test_allows_plain_indices if {
	violations := policy.deny with input as example.steps("push", [{"if": "inputs['name'] == 'a'", "env": {"A": "${{ matrix[0] }} ${{ vars[format('A_{0}', inputs.env)] }}"}, "run": "make"}])

	violations == set()
}
