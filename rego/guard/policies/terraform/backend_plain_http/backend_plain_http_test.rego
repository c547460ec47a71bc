package guard.policies.terraform.backend_plain_http_test

import data.guard.policies.terraform.backend_plain_http

_scope(config) := {"resources": {"terraform/settings": [{"id": "terraform", "name": "terraform", "config": config}]}}

test_plain_http_is_denied if {
	denied := backend_plain_http.deny with input as _scope({"backend": [{"type": "http", "address": "http://state.example.com/ml"}]})
	denied == {{"message": "address http://state.example.com/ml: state travels unencrypted", "path": ["backend", 0, "address"], "resource": "terraform"}}
}

test_unverified_certificates_are_denied if {
	denied := backend_plain_http.deny with input as _scope({"backend": [{"type": "http", "address": "https://state.example.com/ml", "skip_cert_verification": true}]})
	denied == {{"message": "skip_cert_verification is true: the state server's certificate is not verified", "path": ["backend", 0, "skip_cert_verification"], "resource": "terraform"}}
}

test_https_is_allowed if {
	denied := backend_plain_http.deny with input as _scope({"backend": [{"type": "http", "address": "https://state.example.com/ml"}]})
	count(denied) == 0
}

test_another_backend_is_allowed if {
	denied := backend_plain_http.deny with input as _scope({"backend": [{"type": "gcs", "bucket": "state"}]})
	count(denied) == 0
}
