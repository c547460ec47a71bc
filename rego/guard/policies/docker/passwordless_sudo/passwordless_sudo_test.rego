package guard.policies.docker.passwordless_sudo_test

import data.guard.lib.docker.example
import data.guard.policies.docker.passwordless_sudo as policy

test_denies_a_rule_without_password if {
	violations := policy.deny with input as example.image([example.run([["echo", "app ALL=(ALL) NOPASSWD:ALL"]])])

	violations == {{
		"message": "a sudo rule gives root without a password",
		"path": ["stages", 0, "instructions", 0, "commands", 0, "words", 1],
		"resource": "Dockerfile",
	}}
}

test_denies_a_second_root if {
	violations := policy.deny with input as example.image([example.run([["useradd", "-o", "-u", "0", "admin"]])])

	violations == {{
		"message": "a second account gets uid 0, which is root under another name",
		"path": ["stages", 0, "instructions", 0, "commands", 0],
		"resource": "Dockerfile",
	}}
}

test_allows_other_rules if {
	violations := policy.deny with input as example.image([example.run([["echo", "Defaults use_pty"], ["useradd", "-u", "10001", "app"]])])

	violations == set()
}

test_judges_only_what_is_shipped if {
	violations := policy.deny with input as example.file([example.stage("ubuntu:24.04", [example.run([["echo", "app ALL=(ALL) NOPASSWD:ALL"]])]), example.stage("scratch", [])])

	violations == set()
}
