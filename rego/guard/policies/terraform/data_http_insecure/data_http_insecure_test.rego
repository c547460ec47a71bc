package guard.policies.terraform.data_http_insecure_test

import data.guard.policies.terraform.data_http_insecure

_scope(config) := {"resources": {"data.http": [{"id": "data.http.manifest", "name": "manifest", "config": config}]}}

test_plain_http_is_denied if {
	denied := data_http_insecure.deny with input as _scope({"url": "http://get.example.com/manifest.yaml"})
	denied == {{"message": "http://get.example.com/manifest.yaml is read over plain HTTP", "path": ["url"], "resource": "data.http.manifest"}}
}

test_no_verification_is_denied if {
	denied := data_http_insecure.deny with input as _scope({"url": "https://get.example.com/manifest.yaml", "insecure": true})
	denied == {{"message": "the certificate of the server is not verified", "path": ["insecure"], "resource": "data.http.manifest"}}
}

test_https_is_allowed if {
	denied := data_http_insecure.deny with input as _scope({"url": "https://get.example.com/manifest.yaml"})
	count(denied) == 0
}

test_the_own_machine_is_allowed if {
	denied := data_http_insecure.deny with input as _scope({"url": "http://169.254.169.254/latest/meta-data/"})
	count(denied) == 0
}

test_an_unknown_address_is_left_open if {
	denied := data_http_insecure.deny with input as _scope({"url": {"$unknown": "var.url"}})
	count(denied) == 0
}
