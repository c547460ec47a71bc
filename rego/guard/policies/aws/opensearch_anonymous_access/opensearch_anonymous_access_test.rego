package guard.policies.aws.opensearch_anonymous_access_test

import data.guard.policies.aws.opensearch_anonymous_access

_input(config) := {"resources": {"aws_opensearch_domain": [{
	"id": "aws_opensearch_domain.search",
	"name": "search",
	"config": config,
}]}}

test_anonymous_auth_enabled_set_to_true_is_denied if {
	opensearch_anonymous_access.deny == {{
		"message": "anonymous_auth_enabled is true: requests need no credentials",
		"path": ["advanced_security_options", 0, "anonymous_auth_enabled"],
		"resource": "aws_opensearch_domain.search",
	}} with input as _input({"advanced_security_options": [{"anonymous_auth_enabled": true}]})
}

test_anonymous_auth_enabled_left_out_is_allowed if {
	opensearch_anonymous_access.deny == set() with input as _input({})
}

test_anonymous_auth_enabled_set_to_false_is_allowed if {
	opensearch_anonymous_access.deny == set() with input as _input({"advanced_security_options": [{"anonymous_auth_enabled": false}]})
}

test_an_unknown_anonymous_auth_enabled_points_at_itself if {
	opensearch_anonymous_access.deny == {{
		"message": "anonymous_auth_enabled is true: requests need no credentials",
		"path": ["advanced_security_options", 0, "anonymous_auth_enabled"],
		"resource": "aws_opensearch_domain.search",
	}} with input as _input({"advanced_security_options": [{"anonymous_auth_enabled": {"$unknown": "var.x"}}]})
}

test_other_resources_are_not_judged if {
	opensearch_anonymous_access.deny == set() with input as {
		"resources": {
			"aws_cloudwatch_metric_alarm": [
				{
					"id": "aws_cloudwatch_metric_alarm.x",
					"name": "x",
					"config": {"advanced_security_options": [{"anonymous_auth_enabled": true}]},
				},
			],
		},
	}
}
