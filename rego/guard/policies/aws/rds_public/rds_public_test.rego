package guard.policies.aws.rds_public_test

import data.guard.policies.aws.rds_public

_input(config) := {"resources": {"aws_db_instance": [{
	"id": "aws_db_instance.features",
	"name": "features",
	"config": config,
}]}}

test_publicly_accessible_set_to_true_is_denied if {
	rds_public.deny == {{
		"message": "publicly_accessible is true: the database has a public address",
		"path": ["publicly_accessible"],
		"resource": "aws_db_instance.features",
	}} with input as _input({"publicly_accessible": true})
}

test_publicly_accessible_left_out_is_allowed if {
	rds_public.deny == set() with input as _input({})
}

test_publicly_accessible_set_to_false_is_allowed if {
	rds_public.deny == set() with input as _input({"publicly_accessible": false})
}

test_an_unknown_publicly_accessible_points_at_itself if {
	rds_public.deny == {{
		"message": "publicly_accessible is true: the database has a public address",
		"path": ["publicly_accessible"],
		"resource": "aws_db_instance.features",
	}} with input as _input({"publicly_accessible": {"$unknown": "var.x"}})
}

test_other_resources_are_not_judged if {
	rds_public.deny == set() with input as {
		"resources": {
			"aws_cloudwatch_metric_alarm": [
				{
					"id": "aws_cloudwatch_metric_alarm.x",
					"name": "x",
					"config": {"publicly_accessible": true},
				},
			],
		},
	}
}

test_aws_rds_cluster_instance_is_judged_alike if {
	rds_public.deny == {{
		"message": "publicly_accessible is true: the database has a public address",
		"path": ["publicly_accessible"],
		"resource": "aws_rds_cluster_instance.features",
	}} with input as {
		"resources": {
			"aws_rds_cluster_instance": [
				{
					"id": "aws_rds_cluster_instance.features",
					"name": "features",
					"config": {"publicly_accessible": true},
				},
			],
		},
	}
}
