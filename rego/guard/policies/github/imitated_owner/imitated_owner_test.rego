package guard.policies.github.imitated_owner_test

import data.guard.lib.github.example
import data.guard.policies.github.imitated_owner as policy

_steps(names) := {violation.path[3] |
	violations := policy.deny with input as example.steps("push", [{"uses": sprintf("%s@v4", [name])} | some name in names])
	some violation in violations
}

test_denies_an_owner_that_lacks_a_letter if {
	violations := policy.deny with input as example.steps("push", [{"uses": "action/checkout@v4"}])

	violations == {{
		"message": "action/checkout is not actions/checkout, but is named almost alike",
		"path": ["jobs", "build", "steps", 0, "uses"],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_denies_every_slip if {
	_steps(["actiions/checkout", "acti0ns/checkout", "cations/checkout", "dokcer/login-action", "docke/login-action"]) == {0, 1, 2, 3, 4}
}

test_allows_known_owners if {
	_steps(["actions/checkout", "docker/login-action", "Azure/login"]) == set()
}

test_allows_other_names if {
	_steps(["acme/checkout", "aktions/checkouts", "actino/checkout", "action/build"]) == set()
}
