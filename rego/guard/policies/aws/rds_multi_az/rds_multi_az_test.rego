package guard.policies.aws.rds_multi_az_test

import data.guard.policies.aws.rds_multi_az

_input(config) := {"resources": {"aws_db_instance": [{
	"id": "aws_db_instance.features",
	"name": "features",
	"config": config,
}]}}

test_multi_az_set_to_false_is_denied if {
	rds_multi_az.deny == {{
		"message": "multi_az is not true (the default is a single zone)",
		"path": ["multi_az"],
		"resource": "aws_db_instance.features",
	}} with input as _input({"multi_az": false})
}

test_multi_az_left_out_is_denied if {
	rds_multi_az.deny == {{
		"message": "multi_az is not true (the default is a single zone)",
		"path": ["multi_az"],
		"resource": "aws_db_instance.features",
	}} with input as _input({})
}

test_multi_az_set_to_true_is_allowed if {
	rds_multi_az.deny == set() with input as _input({"multi_az": true})
}

test_an_unknown_multi_az_points_at_itself if {
	rds_multi_az.deny == {{
		"message": "multi_az is not true (the default is a single zone)",
		"path": ["multi_az"],
		"resource": "aws_db_instance.features",
	}} with input as _input({"multi_az": {"$unknown": "var.x"}})
}

test_other_resources_are_not_judged if {
	rds_multi_az.deny == set() with input as {
		"resources": {
			"aws_cloudwatch_metric_alarm": [
				{
					"id": "aws_cloudwatch_metric_alarm.x",
					"name": "x",
					"config": {"multi_az": false},
				},
			],
		},
	}
}

test_a_read_replica_is_not_judged if {
	rds_multi_az.deny == set() with input as _input({"replicate_source_db": "main"})
}
