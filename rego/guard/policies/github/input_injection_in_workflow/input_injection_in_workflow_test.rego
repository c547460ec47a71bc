package guard.policies.github.input_injection_in_workflow_test

import data.guard.lib.github.example
import data.guard.policies.github.input_injection_in_workflow as policy

test_denies_a_text_input if {
	violations := policy.deny with input as example.job({"workflow_dispatch": {"inputs": {"version": {"type": "string"}}}}, {"steps": [{"run": "./release.sh ${{ inputs.version }}"}]})

	violations == {{
		"message": "inputs.version becomes part of the script, whatever is passed in",
		"path": ["jobs", "build", "steps", 0, "run", 0],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_denies_the_older_form if {
	violations := policy.deny with input as example.job("workflow_dispatch", {"steps": [{"run": "echo\n./release.sh ${{ github.event.inputs.version }}\n"}]})

	violations == {{
		"message": "github.event.inputs.version becomes part of the script, whatever is passed in",
		"path": ["jobs", "build", "steps", 0, "run", 1],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_allows_typed_inputs if {
	violations := policy.deny with input as example.job({"workflow_dispatch": {"inputs": {"level": {"type": "choice"}, "dry": {"type": "boolean"}}}}, {"steps": [{"run": "./release.sh ${{ inputs.level }} ${{ inputs.dry }}"}]})

	violations == set()
}

test_allows_the_environment if {
	violations := policy.deny with input as example.job("workflow_dispatch", {"steps": [{"env": {"V": "${{ inputs.version }}"}, "run": "./release.sh \"$V\""}]})

	violations == set()
}

test_leaves_actions_to_their_own_policy if {
	violations := policy.deny with input as example.action([{"run": "echo ${{ inputs.version }}"}])

	violations == set()
}

test_reports_an_input_once_for_a_script if {
	violations := policy.deny with input as example.steps("workflow_dispatch", [{"run": "a ${{ inputs.target }}\nb ${{ inputs.target }}\n"}])

	{violation.path[5] | some violation in violations} == {0}
}
