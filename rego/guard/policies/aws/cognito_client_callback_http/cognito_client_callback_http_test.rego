package guard.policies.aws.cognito_client_callback_http_test

import data.guard.policies.aws.cognito_client_callback_http

_scope(config) := {"resources": {"aws_cognito_user_pool_client": [{"id": "aws_cognito_user_pool_client.ingest", "name": "ingest", "config": config}]}}

test_a_plain_callback_is_denied if {
	denied := cognito_client_callback_http.deny with input as _scope({"callback_urls": ["https://a.example.com/cb", "http://a.example.com/cb"]})
	denied == {{"message": "callback http://a.example.com/cb receives logins over plain HTTP", "path": ["callback_urls", 1], "resource": "aws_cognito_user_pool_client.ingest"}}
}

test_the_own_machine_is_allowed if {
	denied := cognito_client_callback_http.deny with input as _scope({"callback_urls": ["http://localhost:3000/cb"]})
	count(denied) == 0
}

test_https_is_allowed if {
	denied := cognito_client_callback_http.deny with input as _scope({"callback_urls": ["https://a.example.com/cb"], "logout_urls": ["https://a.example.com/"]})
	count(denied) == 0
}

test_unknown_addresses_are_left_open if {
	denied := cognito_client_callback_http.deny with input as _scope({"callback_urls": [{"$unknown": "var.url"}]})
	count(denied) == 0
}
