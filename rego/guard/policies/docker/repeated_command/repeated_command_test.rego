package guard.policies.docker.repeated_command_test

import data.guard.lib.docker.example
import data.guard.policies.docker.repeated_command as policy

test_denies_a_replaced_command if {
	violations := policy.deny with input as example.image([example.cmd(["a"]), example.cmd(["b"])])

	violations == {{
		"message": "this CMD has no effect, since a later one replaces it",
		"path": ["stages", 0, "instructions", 0],
		"resource": "Dockerfile",
	}}
}

test_allows_it_in_a_stage_that_is_not_shipped if {
	violations := policy.deny with input as example.file([example.stage("python:3.12", [example.cmd(["a"]), example.cmd(["b"])]), example.stage("python:3.12", [])])

	violations == set()
}

test_allows_one_command_in_each_stage if {
	violations := policy.deny with input as example.file([example.stage("python:3.12", [example.cmd(["a"])]), example.stage("python:3.12", [example.cmd(["b"])])])

	violations == set()
}

test_allows_a_command_beside_an_entry_point if {
	violations := policy.deny with input as example.image([{"instruction": "ENTRYPOINT", "commands": []}, example.cmd(["b"])])

	violations == set()
}
