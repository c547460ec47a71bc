package guard.policies.aws.cloudsearch_https_test

import data.guard.policies.aws.cloudsearch_https

_input(config) := {"resources": {"aws_cloudsearch_domain": [{
	"id": "aws_cloudsearch_domain.articles",
	"name": "articles",
	"config": config,
}]}}

test_enforce_https_set_to_false_is_denied if {
	cloudsearch_https.deny == {{
		"message": "enforce_https is not true (the default is false)",
		"path": ["endpoint_options", 0, "enforce_https"],
		"resource": "aws_cloudsearch_domain.articles",
	}} with input as _input({"endpoint_options": [{"enforce_https": false}]})
}

test_enforce_https_left_out_is_denied if {
	cloudsearch_https.deny == {{
		"message": "enforce_https is not true (the default is false)",
		"path": ["endpoint_options", 0, "enforce_https"],
		"resource": "aws_cloudsearch_domain.articles",
	}} with input as _input({})
}

test_enforce_https_set_to_true_is_allowed if {
	cloudsearch_https.deny == set() with input as _input({"endpoint_options": [{"enforce_https": true}]})
}

test_an_unknown_enforce_https_points_at_itself if {
	cloudsearch_https.deny == {{
		"message": "enforce_https is not true (the default is false)",
		"path": ["endpoint_options", 0, "enforce_https"],
		"resource": "aws_cloudsearch_domain.articles",
	}} with input as _input({"endpoint_options": [{"enforce_https": {"$unknown": "var.x"}}]})
}

test_other_resources_are_not_judged if {
	cloudsearch_https.deny == set() with input as {
		"resources": {
			"aws_cloudwatch_metric_alarm": [
				{
					"id": "aws_cloudwatch_metric_alarm.x",
					"name": "x",
					"config": {"endpoint_options": [{"enforce_https": false}]},
				},
			],
		},
	}
}
