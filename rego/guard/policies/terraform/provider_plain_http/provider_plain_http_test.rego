package guard.policies.terraform.provider_plain_http_test

import data.guard.policies.terraform.provider_plain_http

_scope(config) := {"resources": {"terraform/provider": [{"id": "provider.vault", "name": "vault", "config": config}]}}

test_plain_http_is_denied if {
	denied := provider_plain_http.deny with input as _scope({"provider": "vault", "address": "http://vault.example.com:8200"})
	denied == {{"message": "address http://vault.example.com:8200: credentials travel unencrypted", "path": ["address"], "resource": "provider.vault"}}
}

test_https_is_allowed if {
	denied := provider_plain_http.deny with input as _scope({"provider": "vault", "address": "https://vault.example.com:8200"})
	count(denied) == 0
}

test_the_own_machine_is_allowed if {
	denied := provider_plain_http.deny with input as _scope({"provider": "vault", "address": "http://127.0.0.1:8200"})
	count(denied) == 0
}

test_an_unknown_address_is_left_open if {
	denied := provider_plain_http.deny with input as _scope({"provider": "vault", "address": {"$unknown": "var.vault"}})
	count(denied) == 0
}
