package guard.policies.secrets.secret_manifest_test

import data.guard.policies.secrets.secret_manifest as policy

test_denies_a_value if {
	violations := policy.deny with input.resources as _secret([{"path": ["data", "password"], "kind": "literal"}])

	violations == {{
		"resource": "Secret/db",
		"path": ["data", "password"],
		"message": `key "password" holds a value in the manifest`,
	}}
}

test_allows_an_empty_secret if {
	violations := policy.deny with input.resources as _secret([])

	violations == set()
}

_secret(secrets) := {"kubernetes/secret": [{"id": "Secret/db", "name": "db", "config": {}, "secrets": secrets}]}
