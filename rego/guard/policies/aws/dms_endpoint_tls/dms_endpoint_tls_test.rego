package guard.policies.aws.dms_endpoint_tls_test

import data.guard.policies.aws.dms_endpoint_tls

_input(config) := {"resources": {"aws_dms_endpoint": [{
	"id": "aws_dms_endpoint.orders",
	"name": "orders",
	"config": config,
}]}}

test_an_endpoint_without_tls_is_denied if {
	dms_endpoint_tls.deny == {{
		"message": "ssl_mode is none, its default: the connection to the database is not encrypted",
		"path": ["ssl_mode"],
		"resource": "aws_dms_endpoint.orders",
	}} with input as _input({"engine_name": "postgres", "ssl_mode": "none"})
}

test_an_endpoint_that_says_nothing_is_denied if {
	dms_endpoint_tls.deny == {{
		"message": "ssl_mode is none, its default: the connection to the database is not encrypted",
		"path": ["ssl_mode"],
		"resource": "aws_dms_endpoint.orders",
	}} with input as _input({"engine_name": "mysql"})
}

test_an_endpoint_with_tls_is_allowed if {
	dms_endpoint_tls.deny == set() with input as _input({"engine_name": "oracle", "ssl_mode": "verify-ca"})
}

test_an_endpoint_for_s3_is_not_judged if {
	dms_endpoint_tls.deny == set() with input as _input({"engine_name": "s3"})
}

test_an_unknown_mode_points_at_itself if {
	dms_endpoint_tls.deny == {{
		"message": "ssl_mode is none, its default: the connection to the database is not encrypted",
		"path": ["ssl_mode"],
		"resource": "aws_dms_endpoint.orders",
	}} with input as _input({"engine_name": "sqlserver", "ssl_mode": {"$unknown": "var.x"}})
}
