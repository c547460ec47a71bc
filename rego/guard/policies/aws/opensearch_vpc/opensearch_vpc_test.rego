package guard.policies.aws.opensearch_vpc_test

import data.guard.policies.aws.opensearch_vpc

_input(config) := {"resources": {"aws_opensearch_domain": [{
	"id": "aws_opensearch_domain.search",
	"name": "search",
	"config": config,
}]}}

test_vpc_options_left_out_is_denied if {
	opensearch_vpc.deny == {{
		"message": "vpc_options is missing: the endpoint is on the Internet",
		"path": ["vpc_options"],
		"resource": "aws_opensearch_domain.search",
	}} with input as _input({})
}

test_vpc_options_that_is_written_is_allowed if {
	opensearch_vpc.deny == set() with input as _input({"vpc_options": [{"enabled": true}]})
}

test_a_dynamic_vpc_options_points_at_itself if {
	opensearch_vpc.deny == {{
		"message": "vpc_options is missing: the endpoint is on the Internet",
		"path": ["vpc_options"],
		"resource": "aws_opensearch_domain.search",
	}} with input as _input({"vpc_options": {"$unknown": "var.x"}})
}

test_other_resources_are_not_judged if {
	opensearch_vpc.deny == set() with input as {
		"resources": {
			"aws_cloudwatch_metric_alarm": [
				{
					"id": "aws_cloudwatch_metric_alarm.x",
					"name": "x",
					"config": {"vpc_options": "OTHER"},
				},
			],
		},
	}
}

test_aws_elasticsearch_domain_is_judged_alike if {
	opensearch_vpc.deny == {{
		"message": "vpc_options is missing: the endpoint is on the Internet",
		"path": ["vpc_options"],
		"resource": "aws_elasticsearch_domain.search",
	}} with input as {
		"resources": {
			"aws_elasticsearch_domain": [{"id": "aws_elasticsearch_domain.search", "name": "search", "config": {}}],
		},
	}
}
