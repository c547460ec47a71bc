package guard.policies.terraform.github_secret_plaintext_test

import data.guard.policies.terraform.github_secret_plaintext

_scope(config) := {"resources": {"github_actions_secret": [{"id": "github_actions_secret.registry", "name": "registry", "config": config}]}}

test_a_plain_value_is_denied if {
	denied := github_secret_plaintext.deny with input as _scope({"secret_name": "REGISTRY_TOKEN", "plaintext_value": "[redacted:literal]"})
	denied == {{"message": "plaintext_value is kept in the state in clear text", "path": ["encrypted_value"], "resource": "github_actions_secret.registry"}}
}

test_a_reference_is_stored_too if {
	denied := github_secret_plaintext.deny with input as _scope({"secret_name": "REGISTRY_TOKEN", "value": "from-a-known-local"})
	denied == {{"message": "value is kept in the state in clear text", "path": ["encrypted_value"], "resource": "github_actions_secret.registry"}}
}

test_an_encrypted_value_is_allowed if {
	denied := github_secret_plaintext.deny with input as _scope({"secret_name": "REGISTRY_TOKEN", "encrypted_value": "c2VhbGVk"})
	count(denied) == 0
}
