package guard.policies.aws.redshift_snapshots_test

import data.guard.policies.aws.redshift_snapshots

_input(config) := {"resources": {"aws_redshift_cluster": [{
	"id": "aws_redshift_cluster.dwh",
	"name": "dwh",
	"config": config,
}]}}

test_automated_snapshot_retention_period_0_is_denied if {
	redshift_snapshots.deny == {{
		"message": "automated_snapshot_retention_period is 0: no automated snapshots are kept",
		"path": ["automated_snapshot_retention_period"],
		"resource": "aws_redshift_cluster.dwh",
	}} with input as _input({"automated_snapshot_retention_period": 0})
}

test_another_automated_snapshot_retention_period_is_allowed if {
	redshift_snapshots.deny == set() with input as _input({"automated_snapshot_retention_period": "SAFE"})
}

test_automated_snapshot_retention_period_left_out_is_allowed if {
	redshift_snapshots.deny == set() with input as _input({})
}

test_an_unknown_automated_snapshot_retention_period_points_at_itself if {
	redshift_snapshots.deny == {{
		"message": "automated_snapshot_retention_period is 0: no automated snapshots are kept",
		"path": ["automated_snapshot_retention_period"],
		"resource": "aws_redshift_cluster.dwh",
	}} with input as _input({"automated_snapshot_retention_period": {"$unknown": "var.x"}})
}

test_other_resources_are_not_judged if {
	redshift_snapshots.deny == set() with input as {
		"resources": {
			"aws_cloudwatch_metric_alarm": [
				{
					"id": "aws_cloudwatch_metric_alarm.x",
					"name": "x",
					"config": {"automated_snapshot_retention_period": 0},
				},
			],
		},
	}
}
