package guard.policies.docker.tls_verification_off_in_environment_test

import data.guard.lib.docker.example
import data.guard.policies.docker.tls_verification_off_in_environment as policy

test_denies_a_variable_that_switches_verification_off if {
	violations := policy.deny with input as example.image([example.env({"NODE_TLS_REJECT_UNAUTHORIZED": "0", "NODE_ENV": "production"})])

	violations == {{
		"message": "NODE_TLS_REJECT_UNAUTHORIZED=0 switches TLS verification off",
		"path": ["stages", 0, "instructions", 0, "variables", "NODE_TLS_REJECT_UNAUTHORIZED"],
		"resource": "Dockerfile",
	}}
}

test_denies_an_assignment_in_a_command if {
	violations := policy.deny with input as example.image([{"instruction": "RUN", "commands": [{"program": "git", "words": ["git", "clone", "https://example.com/a"], "assignments": {"GIT_SSL_NO_VERIFY": "true"}}]}])

	violations == {{
		"message": "GIT_SSL_NO_VERIFY=true switches TLS verification off",
		"path": ["stages", 0, "instructions", 0, "commands", 0],
		"resource": "Dockerfile",
	}}
}

test_denies_an_export if {
	violations := policy.deny with input as example.image([example.run([["export", "PYTHONHTTPSVERIFY=0"]])])

	violations == {{
		"message": "PYTHONHTTPSVERIFY=0 switches TLS verification off",
		"path": ["stages", 0, "instructions", 0, "commands", 0, "words", 1],
		"resource": "Dockerfile",
	}}
}

test_allows_verification if {
	violations := policy.deny with input as example.image([example.env({"NODE_TLS_REJECT_UNAUTHORIZED": "1"})])

	violations == set()
}

test_allows_other_variables if {
	violations := policy.deny with input as example.image([example.env({"DEBUG": "0"})])

	violations == set()
}

test_leaves_an_unknown_value_alone if {
	violations := policy.deny with input as example.image([example.env({"PYTHONHTTPSVERIFY": {"$unknown": "$VERIFY"}})])

	violations == set()
}
