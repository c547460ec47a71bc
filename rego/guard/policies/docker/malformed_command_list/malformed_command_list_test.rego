package guard.policies.docker.malformed_command_list_test

import data.guard.lib.docker.example
import data.guard.policies.docker.malformed_command_list as policy

_shell(kind, words) := {"instruction": kind, "form": "shell", "commands": [{"program": words[0], "words": words}]}

test_denies_a_list_without_quotes if {
	violations := policy.deny with input as example.image([_shell("CMD", ["[python,", "/srv/app.py]"])])

	violations == {{
		"message": "CMD is written as a list but is no JSON, so a shell runs it",
		"path": ["stages", 0, "instructions", 0],
		"resource": "Dockerfile",
	}}
}

test_denies_a_list_with_a_comma_at_its_end if {
	violations := policy.deny with input as example.image([_shell("ENTRYPOINT", ["[", "python,", "app.py,", "]"])])

	violations == {{
		"message": "ENTRYPOINT is written as a list but is no JSON, so a shell runs it",
		"path": ["stages", 0, "instructions", 0],
		"resource": "Dockerfile",
	}}
}

test_allows_tests_of_the_shell if {
	violations := policy.deny with input as example.image([_shell("RUN", ["[", "-f", "a", "]"]), _shell("RUN", ["[[", "$A", "==", "b", "]]"])])

	violations == set()
}

test_allows_lists_and_lines if {
	violations := policy.deny with input as example.image([example.cmd(["python", "app.py"]), _shell("CMD", ["python", "app.py"])])

	violations == set()
}

test_allows_a_start_command_of_a_stage_that_is_not_shipped if {
	violations := policy.deny with input as example.file([example.stage("golang:1.25", [_shell("CMD", ["[top,", "-b]"])]), example.stage("scratch", [])])

	violations == set()
}
