package guard.policies.github.open_debug_session_test

import data.guard.lib.github.example
import data.guard.policies.github.open_debug_session as policy

test_denies_an_open_session if {
	violations := policy.deny with input as example.steps("push", [{"uses": "mxschmitt/action-tmate@v3"}])

	violations == {{
		"message": "mxschmitt/action-tmate opens a shell to everyone who reads the log",
		"path": ["jobs", "build", "steps", 0, "with", "limit-access-to-actor"],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_denies_a_session_that_is_opened_explicitly if {
	violations := policy.deny with input as example.steps("push", [{"uses": "mxschmitt/action-tmate@v3", "with": {"limit-access-to-actor": false}}])

	violations == {{
		"message": "mxschmitt/action-tmate opens a shell to everyone who reads the log",
		"path": ["jobs", "build", "steps", 0, "with", "limit-access-to-actor"],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_allows_a_limited_session if {
	violations := policy.deny with input as example.steps("push", [{"uses": "mxschmitt/action-tmate@v3", "with": {"limit-access-to-actor": true}}])

	violations == set()
}

test_allows_named_people if {
	violations := policy.deny with input as example.steps("push", [{"uses": "owenthereal/action-upterm@v1", "with": {"limit-access-to-users": "alice"}}])

	violations == set()
}
