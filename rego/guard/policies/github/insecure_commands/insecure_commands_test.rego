package guard.policies.github.insecure_commands_test

import data.guard.lib.github.example
import data.guard.policies.github.insecure_commands as policy

test_denies_it_for_the_workflow if {
	violations := policy.deny with input as example.workflow({"on": "push", "env": {"ACTIONS_ALLOW_UNSECURE_COMMANDS": true}, "jobs": {}})

	violations == {{
		"message": "ACTIONS_ALLOW_UNSECURE_COMMANDS lets printed text set the environment of the job",
		"path": ["env", "ACTIONS_ALLOW_UNSECURE_COMMANDS"],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_denies_it_for_a_step if {
	violations := policy.deny with input as example.steps("push", [{"env": {"ACTIONS_ALLOW_UNSECURE_COMMANDS": "true"}, "run": "make"}])

	violations == {{
		"message": "ACTIONS_ALLOW_UNSECURE_COMMANDS lets printed text set the environment of the job",
		"path": ["jobs", "build", "steps", 0, "env", "ACTIONS_ALLOW_UNSECURE_COMMANDS"],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_allows_it_to_be_off if {
	violations := policy.deny with input as example.workflow({"on": "push", "env": {"ACTIONS_ALLOW_UNSECURE_COMMANDS": false}, "jobs": {}})

	violations == set()
}

test_allows_other_variables if {
	violations := policy.deny with input as example.job("push", {"env": {"DEBUG": true}, "steps": []})

	violations == set()
}
