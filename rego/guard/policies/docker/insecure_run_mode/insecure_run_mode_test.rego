package guard.policies.docker.insecure_run_mode_test

import data.guard.lib.docker.example
import data.guard.policies.docker.insecure_run_mode as policy

test_denies_an_insecure_step if {
	violations := policy.deny with input as example.image([{"instruction": "RUN", "flags": {"security": "insecure"}, "commands": []}])

	violations == {{
		"message": "the step runs with --security=insecure, without isolation from the build machine",
		"path": ["stages", 0, "instructions", 0],
		"resource": "Dockerfile",
	}}
}

test_denies_the_network_of_the_host if {
	violations := policy.deny with input as example.image([{"instruction": "RUN", "flags": {"network": "host"}, "commands": []}])

	violations == {{
		"message": "the step runs in the network of the build machine",
		"path": ["stages", 0, "instructions", 0],
		"resource": "Dockerfile",
	}}
}

test_allows_ordinary_steps if {
	violations := policy.deny with input as example.image([example.run([["make"]])])

	violations == set()
}

test_allows_a_step_without_network if {
	violations := policy.deny with input as example.image([{"instruction": "RUN", "flags": {"network": "none", "security": "sandbox"}, "commands": []}])

	violations == set()
}
