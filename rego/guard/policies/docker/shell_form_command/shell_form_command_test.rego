package guard.policies.docker.shell_form_command_test

import data.guard.lib.docker.example
import data.guard.policies.docker.shell_form_command as policy

_line(kind, commands) := {"instruction": kind, "form": "shell", "commands": [{"program": words[0], "words": words} | some words in commands]}

test_denies_a_line_of_a_shell if {
	violations := policy.deny with input as example.image([_line("ENTRYPOINT", [["gunicorn", "app:app"]])])

	violations == {{
		"message": "ENTRYPOINT starts gunicorn through a shell, which keeps signals from it",
		"path": ["stages", 0, "instructions", 0],
		"resource": "Dockerfile",
	}}
}

test_allows_a_list_and_a_shell_that_steps_aside if {
	violations := policy.deny with input as example.image([example.cmd(["gunicorn", "app:app"]), _line("CMD", [["cd", "/srv"], ["exec", "gunicorn"]])])

	violations == set()
}

test_allows_it_in_a_stage_that_is_not_shipped if {
	violations := policy.deny with input as example.file([example.stage("node:24", [_line("CMD", [["npm", "test"]])]), example.stage("scratch", [])])

	violations == set()
}
