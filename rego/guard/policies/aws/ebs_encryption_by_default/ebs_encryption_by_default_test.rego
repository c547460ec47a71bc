package guard.policies.aws.ebs_encryption_by_default_test

import data.guard.policies.aws.ebs_encryption_by_default

_input(config) := {"resources": {"aws_ebs_encryption_by_default": [{
	"id": "aws_ebs_encryption_by_default.region",
	"name": "region",
	"config": config,
}]}}

test_enabled_set_to_false_is_denied if {
	ebs_encryption_by_default.deny == {{
		"message": "enabled is false: new EBS volumes of the region are not encrypted unless they ask for it",
		"path": ["enabled"],
		"resource": "aws_ebs_encryption_by_default.region",
	}} with input as _input({"enabled": false})
}

test_enabled_left_out_is_allowed if {
	ebs_encryption_by_default.deny == set() with input as _input({})
}

test_enabled_set_to_true_is_allowed if {
	ebs_encryption_by_default.deny == set() with input as _input({"enabled": true})
}

test_an_unknown_enabled_points_at_itself if {
	ebs_encryption_by_default.deny == {{
		"message": "enabled is false: new EBS volumes of the region are not encrypted unless they ask for it",
		"path": ["enabled"],
		"resource": "aws_ebs_encryption_by_default.region",
	}} with input as _input({"enabled": {"$unknown": "var.x"}})
}

test_other_resources_are_not_judged if {
	ebs_encryption_by_default.deny == set() with input as {
		"resources": {
			"aws_cloudwatch_metric_alarm": [
				{
					"id": "aws_cloudwatch_metric_alarm.x",
					"name": "x",
					"config": {"enabled": false},
				},
			],
		},
	}
}
