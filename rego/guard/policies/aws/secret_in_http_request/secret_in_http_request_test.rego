package guard.policies.aws.secret_in_http_request_test

import data.guard.policies.aws.secret_in_http_request

_request(config) := {"resources": {"data.http": [{"id": "data.http.x", "name": "x", "config": config}]}}

test_a_parameter_in_the_address_is_denied if {
	denied := secret_in_http_request.deny with input as _request({"url": {"$unknown": "https://example.com/?p=${aws_ssm_parameter.db.value}", "$refs": ["aws_ssm_parameter.db"]}})
	denied == {{"message": "url of the request carries the value of aws_ssm_parameter", "path": [], "resource": "data.http.x"}}
}

test_a_secret_in_a_header_is_denied if {
	denied := secret_in_http_request.deny with input as _request({"request_headers": {"X-Key": {"$unknown": "data.aws_secretsmanager_secret_version.key.secret_string"}, "Accept": "*/*"}})
	{violation.message | some violation in denied} == {"request_headers of the request carries the value of aws_secretsmanager_secret_version"}
}

test_requests_without_secrets_are_allowed if {
	every config in [
		{"url": "https://example.com/aws_ssm_parameter"},
		{"url": {"$unknown": "var.url"}},
		{"request_headers": {"$unknown": "var.headers"}},
		{},
	] {
		denied := secret_in_http_request.deny with input as _request(config)
		count(denied) == 0
	}
}
