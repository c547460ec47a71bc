package guard.policies.aws.opensearch_software_updates_test

import data.guard.policies.aws.opensearch_software_updates

_input(config) := {"resources": {"aws_opensearch_domain": [{
	"id": "aws_opensearch_domain.search",
	"name": "search",
	"config": config,
}]}}

test_auto_software_update_enabled_set_to_false_is_denied if {
	opensearch_software_updates.deny == {{
		"message": "auto_software_update_enabled is not true (the default is false)",
		"path": ["software_update_options", 0, "auto_software_update_enabled"],
		"resource": "aws_opensearch_domain.search",
	}} with input as _input({"software_update_options": [{"auto_software_update_enabled": false}]})
}

test_auto_software_update_enabled_left_out_is_denied if {
	opensearch_software_updates.deny == {{
		"message": "auto_software_update_enabled is not true (the default is false)",
		"path": ["software_update_options", 0, "auto_software_update_enabled"],
		"resource": "aws_opensearch_domain.search",
	}} with input as _input({})
}

test_auto_software_update_enabled_set_to_true_is_allowed if {
	opensearch_software_updates.deny == set() with input as _input({"software_update_options": [{"auto_software_update_enabled": true}]})
}

test_an_unknown_auto_software_update_enabled_points_at_itself if {
	opensearch_software_updates.deny == {{
		"message": "auto_software_update_enabled is not true (the default is false)",
		"path": ["software_update_options", 0, "auto_software_update_enabled"],
		"resource": "aws_opensearch_domain.search",
	}} with input as _input({"software_update_options": [{"auto_software_update_enabled": {"$unknown": "var.x"}}]})
}

test_other_resources_are_not_judged if {
	opensearch_software_updates.deny == set() with input as {
		"resources": {
			"aws_cloudwatch_metric_alarm": [
				{
					"id": "aws_cloudwatch_metric_alarm.x",
					"name": "x",
					"config": {"software_update_options": [{"auto_software_update_enabled": false}]},
				},
			],
		},
	}
}
