package guard.policies.aws.opensearch_node_to_node_test

import data.guard.policies.aws.opensearch_node_to_node

_input(config) := {"resources": {"aws_opensearch_domain": [{
	"id": "aws_opensearch_domain.search",
	"name": "search",
	"config": config,
}]}}

test_enabled_set_to_false_is_denied if {
	opensearch_node_to_node.deny == {{
		"message": "node_to_node_encryption is not enabled (it is off by default)",
		"path": ["node_to_node_encryption", 0, "enabled"],
		"resource": "aws_opensearch_domain.search",
	}} with input as _input({"node_to_node_encryption": [{"enabled": false}]})
}

test_enabled_left_out_is_denied if {
	opensearch_node_to_node.deny == {{
		"message": "node_to_node_encryption is not enabled (it is off by default)",
		"path": ["node_to_node_encryption", 0, "enabled"],
		"resource": "aws_opensearch_domain.search",
	}} with input as _input({})
}

test_enabled_set_to_true_is_allowed if {
	opensearch_node_to_node.deny == set() with input as _input({"node_to_node_encryption": [{"enabled": true}]})
}

test_an_unknown_enabled_points_at_itself if {
	opensearch_node_to_node.deny == {{
		"message": "node_to_node_encryption is not enabled (it is off by default)",
		"path": ["node_to_node_encryption", 0, "enabled"],
		"resource": "aws_opensearch_domain.search",
	}} with input as _input({"node_to_node_encryption": [{"enabled": {"$unknown": "var.x"}}]})
}

test_other_resources_are_not_judged if {
	opensearch_node_to_node.deny == set() with input as {
		"resources": {
			"aws_cloudwatch_metric_alarm": [
				{
					"id": "aws_cloudwatch_metric_alarm.x",
					"name": "x",
					"config": {"node_to_node_encryption": [{"enabled": false}]},
				},
			],
		},
	}
}

test_aws_elasticsearch_domain_is_judged_alike if {
	opensearch_node_to_node.deny == {{
		"message": "node_to_node_encryption is not enabled (it is off by default)",
		"path": ["node_to_node_encryption", 0, "enabled"],
		"resource": "aws_elasticsearch_domain.search",
	}} with input as {
		"resources": {
			"aws_elasticsearch_domain": [
				{
					"id": "aws_elasticsearch_domain.search",
					"name": "search",
					"config": {"node_to_node_encryption": [{"enabled": false}]},
				},
			],
		},
	}
}
