package guard.policies.secrets.secret_manifest_test

import data.guard.policies.secrets.secret_manifest as policy

test_denies_values_once if {
	violations := policy.deny with input.resources as _secret([_literal("data", "password"), _literal("stringData", "token")])

	violations == {{
		"resource": "Secret/db",
		"path": ["data", "password"],
		"message": "the manifest holds the values of password, token",
	}}
}

test_allows_an_empty_secret if {
	policy.deny == set() with input.resources as _secret([])
}

test_allows_what_only_stands_beside_credentials if {
	entries := [_literal("stringData", key) | some key in ["ca.crt", "DB_HOST", "type", "url", "username"]]

	policy.deny == set() with input.resources as _secret(entries)
}

test_allows_tokens_of_a_known_format_which_are_another_fact if {
	policy.deny == set() with input.resources as _secret([{"path": ["data", "key"], "kind": "private-key"}])
}

test_judges_whatever_a_key_is_called if {
	some violation in policy.deny with input.resources as _secret([_literal("data", 7)])
	violation.path == ["data", 7]
}

_literal(field, key) := {"path": [field, key], "kind": "literal"}

_secret(secrets) := {"kubernetes/secret": [{"id": "Secret/db", "name": "db", "config": {}, "secrets": secrets}]}
