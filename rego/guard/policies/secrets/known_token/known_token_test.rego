package guard.policies.secrets.known_token_test

import data.guard.policies.secrets.known_token as policy

test_denies_a_token if {
	violations := policy.deny with input.resources as _pod("github-token")

	violations == {{
		"resource": "Pod/a",
		"path": ["env", 0, "value"],
		"message": `"TOKEN" holds a github token in plain text`,
	}}
}

test_leaves_literals_to_the_other_policy if {
	violations := policy.deny with input.resources as _pod("literal")

	violations == set()
}

test_allows_resources_without_secrets if {
	violations := policy.deny with input.resources as {"kubernetes/pod": [{"id": "Pod/a", "name": "a", "config": {}}]}

	violations == set()
}

_pod(kind) := {"kubernetes/pod": [{
	"id": "Pod/a",
	"name": "a",
	"config": {"env": [{"name": "TOKEN", "value": "[redacted]"}]},
	"secrets": [{"path": ["env", 0, "value"], "kind": kind}],
}]}
