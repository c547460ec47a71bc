package guard.policies.aws.neptune_backup_retention_test

import data.guard.policies.aws.neptune_backup_retention

_input(config) := {"resources": {"aws_neptune_cluster": [{
	"id": "aws_neptune_cluster.graph",
	"name": "graph",
	"config": config,
}]}}

test_backup_retention_period_left_out_is_denied if {
	neptune_backup_retention.deny == {{
		"message": "backups are kept for fewer than 7 days (the default is 1)",
		"path": ["backup_retention_period"],
		"resource": "aws_neptune_cluster.graph",
	}} with input as _input({})
}

test_backup_retention_period_below_7_is_denied if {
	neptune_backup_retention.deny == {{
		"message": "backups are kept for fewer than 7 days (the default is 1)",
		"path": ["backup_retention_period"],
		"resource": "aws_neptune_cluster.graph",
	}} with input as _input({"backup_retention_period": 6})
}

test_backup_retention_period_of_7_is_allowed if {
	neptune_backup_retention.deny == set() with input as _input({"backup_retention_period": 7})
}

test_backup_retention_period_of_zero_is_denied if {
	neptune_backup_retention.deny == {{
		"message": "backups are kept for fewer than 7 days (the default is 1)",
		"path": ["backup_retention_period"],
		"resource": "aws_neptune_cluster.graph",
	}} with input as _input({"backup_retention_period": 0})
}

test_an_unknown_backup_retention_period_points_at_itself if {
	neptune_backup_retention.deny == {{
		"message": "backups are kept for fewer than 7 days (the default is 1)",
		"path": ["backup_retention_period"],
		"resource": "aws_neptune_cluster.graph",
	}} with input as _input({"backup_retention_period": {"$unknown": "var.x"}})
}

test_other_resources_are_not_judged if {
	neptune_backup_retention.deny == set() with input as {
		"resources": {
			"aws_cloudwatch_metric_alarm": [
				{
					"id": "aws_cloudwatch_metric_alarm.x",
					"name": "x",
					"config": {"backup_retention_period": "OTHER"},
				},
			],
		},
	}
}
