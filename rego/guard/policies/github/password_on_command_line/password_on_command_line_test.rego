package guard.policies.github.password_on_command_line_test

import data.guard.lib.github.example
import data.guard.policies.github.password_on_command_line as policy

test_denies_a_login_with_a_password if {
	violations := policy.deny with input as example.steps("push", [{"run": "docker login -u ci -p \"$TOKEN\" registry.acme.example"}])

	violations == {{
		"message": "docker gets a password as an argument",
		"path": ["jobs", "build", "steps", 0, "run", 0],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_denies_sshpass if {
	violations := policy.deny with input as example.steps("push", [{"run": "make\nsshpass -p \"$PASS\" ssh host\n"}])

	violations == {{
		"message": "sshpass gets a password as an argument",
		"path": ["jobs", "build", "steps", 0, "run", 1],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_allows_standard_input if {
	violations := policy.deny with input as example.steps("push", [{"run": "echo \"$TOKEN\" | docker login -u ci --password-stdin"}])

	violations == set()
}

test_allows_other_options if {
	violations := policy.deny with input as example.steps("push", [{"run": "docker run -p 8080:80 nginx\nsshpass -e ssh host\n"}])

	violations == set()
}
