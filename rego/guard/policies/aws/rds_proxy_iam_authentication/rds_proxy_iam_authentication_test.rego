package guard.policies.aws.rds_proxy_iam_authentication_test

import data.guard.policies.aws.rds_proxy_iam_authentication

_input(config) := {"resources": {"aws_db_proxy": [{
	"id": "aws_db_proxy.features",
	"name": "features",
	"config": config,
}]}}

test_an_auth_block_without_iam_is_denied if {
	rds_proxy_iam_authentication.deny == {{
		"message": "iam_auth is not REQUIRED (the default is DISABLED)",
		"path": ["auth", 0, "iam_auth"],
		"resource": "aws_db_proxy.features",
	}} with input as _input({"auth": [{"auth_scheme": "SECRETS"}]})
}

test_iam_that_is_disabled_is_denied if {
	rds_proxy_iam_authentication.deny == {{
		"message": "iam_auth is not REQUIRED (the default is DISABLED)",
		"path": ["auth", 1, "iam_auth"],
		"resource": "aws_db_proxy.features",
	}} with input as _input({"auth": [{"iam_auth": "REQUIRED"}, {"iam_auth": "DISABLED"}]})
}

test_iam_that_is_required_is_allowed if {
	rds_proxy_iam_authentication.deny == set() with input as _input({"auth": [{"iam_auth": "REQUIRED"}]})
}

test_an_unknown_value_points_at_itself if {
	rds_proxy_iam_authentication.deny == {{
		"message": "iam_auth is not REQUIRED (the default is DISABLED)",
		"path": ["auth", 0, "iam_auth"],
		"resource": "aws_db_proxy.features",
	}} with input as _input({"auth": [{"iam_auth": {"$unknown": "var.x"}}]})
}

test_a_proxy_without_auth_blocks_is_not_judged if {
	rds_proxy_iam_authentication.deny == set() with input as _input({"name": "x"})
}
