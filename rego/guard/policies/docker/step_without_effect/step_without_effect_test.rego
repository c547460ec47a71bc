package guard.policies.docker.step_without_effect_test

import data.guard.lib.docker.example
import data.guard.policies.docker.step_without_effect as policy

test_denies_a_change_of_folder_alone if {
	violations := policy.deny with input as example.image([example.run([["cd", "/srv"]])])

	violations == {{
		"message": "this step leaves nothing behind: the effect of cd ends with it",
		"path": ["stages", 0, "instructions", 0],
		"resource": "Dockerfile",
	}}
}

test_denies_variables_and_services if {
	violations := policy.deny with input as example.image([
		example.run([["umask", "077"], ["export", "A=1"]]),
		example.run([["service", "ssh", "start"]]),
		example.run([["systemctl", "start", "nginx"]]),
		example.run([["top"]]),
	])

	{violation.path[3] | some violation in violations} == {0, 1, 2, 3}
}

test_allows_a_change_of_folder_for_another_command if {
	violations := policy.deny with input as example.image([
		example.run([["cd", "/srv"], ["make"]]),
		example.run([["service", "mysql", "start"], ["mysql", "-e", "create database a"]]),
		example.run([["systemctl", "enable", "nginx"]]),
	])

	violations == set()
}

test_allows_output_into_a_file if {
	violations := policy.deny with input as example.image([{"instruction": "RUN", "commands": [{"program": "export", "words": ["export"], "redirects": [{"to": "/env"}]}]}])

	violations == set()
}

test_allows_a_step_without_commands if {
	violations := policy.deny with input as example.image([example.run([])])

	violations == set()
}
