package guard.policies.github.input_injection_in_action_test

import data.guard.lib.github.example
import data.guard.policies.github.input_injection_in_action as policy

test_denies_an_input_in_a_script if {
	violations := policy.deny with input as example.action([{"shell": "bash", "run": "set -e\n./install.sh ${{ inputs.version }}\n"}])

	violations == {{
		"message": "inputs.version becomes part of the script, whatever a caller passes",
		"path": ["runs", "steps", 0, "run", 1],
		"resource": "action.yml",
	}}
}

test_allows_the_environment if {
	violations := policy.deny with input as example.action([{"shell": "bash", "env": {"VERSION": "${{ inputs.version }}"}, "run": "./install.sh \"$VERSION\""}])

	violations == set()
}

test_allows_decisions if {
	violations := policy.deny with input as example.action([{"shell": "bash", "run": "echo ${{ inputs.debug == 'true' }}"}])

	violations == set()
}

test_leaves_workflows_to_their_own_policy if {
	violations := policy.deny with input as example.steps("workflow_dispatch", [{"run": "echo ${{ inputs.version }}"}])

	violations == set()
}
