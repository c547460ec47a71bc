package guard.policies.terraform.provider_insecure_tls_test

import data.guard.policies.terraform.provider_insecure_tls

_scope(config) := {"resources": {"terraform/provider": [{"id": "provider.kubernetes", "name": "kubernetes", "config": config}]}}

test_no_verification_is_denied if {
	denied := provider_insecure_tls.deny with input as _scope({"provider": "kubernetes", "host": "https://k8s.example.com", "insecure": true})
	denied == {{"message": "insecure is true: the server's certificate is not verified", "path": ["insecure"], "resource": "provider.kubernetes"}}
}

test_a_nested_connection_is_denied if {
	denied := provider_insecure_tls.deny with input as _scope({"provider": "helm", "kubernetes": [{"insecure": true}]})
	denied == {{"message": "insecure is true: the API server's certificate is not verified", "path": ["kubernetes", 0, "insecure"], "resource": "provider.kubernetes"}}
}

test_an_object_is_denied if {
	denied := provider_insecure_tls.deny with input as _scope({"provider": "helm", "kubernetes": {"insecure": true}})
	denied == {{"message": "insecure is true: the API server's certificate is not verified", "path": ["kubernetes", "insecure"], "resource": "provider.kubernetes"}}
}

test_verification_is_the_default if {
	denied := provider_insecure_tls.deny with input as _scope({"provider": "kubernetes", "host": "https://k8s.example.com"})
	count(denied) == 0
}

test_an_unknown_setting_is_left_open if {
	denied := provider_insecure_tls.deny with input as _scope({"provider": "vault", "skip_tls_verify": {"$unknown": "var.insecure"}})
	count(denied) == 0
}
