package guard.policies.aws.timestream_influxdb_public_test

import data.guard.policies.aws.timestream_influxdb_public

_input(config) := {"resources": {"aws_timestreaminfluxdb_db_instance": [{
	"id": "aws_timestreaminfluxdb_db_instance.sensors",
	"name": "sensors",
	"config": config,
}]}}

test_publicly_accessible_set_to_true_is_denied if {
	timestream_influxdb_public.deny == {{
		"message": "publicly_accessible is true: the database has a public address",
		"path": ["publicly_accessible"],
		"resource": "aws_timestreaminfluxdb_db_instance.sensors",
	}} with input as _input({"publicly_accessible": true})
}

test_publicly_accessible_left_out_is_allowed if {
	timestream_influxdb_public.deny == set() with input as _input({})
}

test_publicly_accessible_set_to_false_is_allowed if {
	timestream_influxdb_public.deny == set() with input as _input({"publicly_accessible": false})
}

test_an_unknown_publicly_accessible_points_at_itself if {
	timestream_influxdb_public.deny == {{
		"message": "publicly_accessible is true: the database has a public address",
		"path": ["publicly_accessible"],
		"resource": "aws_timestreaminfluxdb_db_instance.sensors",
	}} with input as _input({"publicly_accessible": {"$unknown": "var.x"}})
}

test_other_resources_are_not_judged if {
	timestream_influxdb_public.deny == set() with input as {
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

test_aws_timestreaminfluxdb_db_cluster_is_judged_alike if {
	timestream_influxdb_public.deny == {{
		"message": "publicly_accessible is true: the database has a public address",
		"path": ["publicly_accessible"],
		"resource": "aws_timestreaminfluxdb_db_cluster.sensors",
	}} with input as {
		"resources": {
			"aws_timestreaminfluxdb_db_cluster": [
				{
					"id": "aws_timestreaminfluxdb_db_cluster.sensors",
					"name": "sensors",
					"config": {"publicly_accessible": true},
				},
			],
		},
	}
}
