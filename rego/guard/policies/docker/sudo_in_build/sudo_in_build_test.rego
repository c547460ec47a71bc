package guard.policies.docker.sudo_in_build_test

import data.guard.lib.docker.example
import data.guard.policies.docker.sudo_in_build as policy

test_denies_sudo if {
	violations := policy.deny with input as example.image([{"instruction": "RUN", "commands": [{"program": "apt-get", "words": ["sudo", "apt-get", "update"]}]}])

	violations == {{
		"message": "sudo runs apt-get",
		"path": ["stages", 0, "instructions", 0, "commands", 0],
		"resource": "Dockerfile",
	}}
}

test_denies_an_installed_sudo if {
	violations := policy.deny with input as example.image([example.run([["apt-get", "install", "-y", "curl", "sudo"]])])

	violations == {{
		"message": "sudo is installed into the image",
		"path": ["stages", 0, "instructions", 0, "commands", 0, "words", 4],
		"resource": "Dockerfile",
	}}
}

test_allows_commands_without_sudo if {
	violations := policy.deny with input as example.image([example.run([["apt-get", "install", "-y", "curl"]])])

	violations == set()
}

test_allows_sudo_in_a_stage_that_is_not_shipped if {
	violations := policy.deny with input as example.file([example.stage("ubuntu:24.04", [example.run([["apt-get", "install", "sudo"]])]), example.stage("scratch", [])])

	violations == set()
}

test_reports_a_step_once if {
	violations := policy.deny with input as example.image([{"instruction": "RUN", "commands": [
		{"program": "echo", "words": ["echo"]},
		{"program": "rm", "words": ["sudo", "rm", "a"]},
		{"program": "apt-get", "words": ["sudo", "apt-get", "update"]},
	]}])

	violations == {{
		"message": "sudo runs apt-get, rm",
		"path": ["stages", 0, "instructions", 0, "commands", 1],
		"resource": "Dockerfile",
	}}
}
