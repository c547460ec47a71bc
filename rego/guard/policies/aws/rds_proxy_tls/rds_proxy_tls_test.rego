package guard.policies.aws.rds_proxy_tls_test

import data.guard.policies.aws.rds_proxy_tls

_input(config) := {"resources": {"aws_db_proxy": [{
	"id": "aws_db_proxy.features",
	"name": "features",
	"config": config,
}]}}

test_require_tls_set_to_false_is_denied if {
	rds_proxy_tls.deny == {{
		"message": "require_tls is not true (the default is false)",
		"path": ["require_tls"],
		"resource": "aws_db_proxy.features",
	}} with input as _input({"require_tls": false})
}

test_require_tls_left_out_is_denied if {
	rds_proxy_tls.deny == {{
		"message": "require_tls is not true (the default is false)",
		"path": ["require_tls"],
		"resource": "aws_db_proxy.features",
	}} with input as _input({})
}

test_require_tls_set_to_true_is_allowed if {
	rds_proxy_tls.deny == set() with input as _input({"require_tls": true})
}

test_an_unknown_require_tls_points_at_itself if {
	rds_proxy_tls.deny == {{
		"message": "require_tls is not true (the default is false)",
		"path": ["require_tls"],
		"resource": "aws_db_proxy.features",
	}} with input as _input({"require_tls": {"$unknown": "var.x"}})
}

test_other_resources_are_not_judged if {
	rds_proxy_tls.deny == set() with input as {
		"resources": {
			"aws_cloudwatch_metric_alarm": [
				{
					"id": "aws_cloudwatch_metric_alarm.x",
					"name": "x",
					"config": {"require_tls": false},
				},
			],
		},
	}
}
