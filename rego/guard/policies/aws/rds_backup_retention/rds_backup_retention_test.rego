package guard.policies.aws.rds_backup_retention_test

import data.guard.policies.aws.rds_backup_retention

_input(config) := {"resources": {"aws_db_instance": [{
	"id": "aws_db_instance.features",
	"name": "features",
	"config": config,
}]}}

test_an_instance_without_backups_is_denied if {
	rds_backup_retention.deny == {{
		"message": "backup_retention_period is 0 days, fewer than 7 (the default is 0)",
		"path": ["backup_retention_period"],
		"resource": "aws_db_instance.features",
	}} with input as _input({"engine": "postgres"})
}

test_a_retention_of_zero_is_denied if {
	rds_backup_retention.deny == {{
		"message": "backup_retention_period is 0 days, fewer than 7 (the default is 0)",
		"path": ["backup_retention_period"],
		"resource": "aws_db_instance.features",
	}} with input as _input({"backup_retention_period": 0})
}

test_three_days_are_denied if {
	rds_backup_retention.deny == {{
		"message": "backup_retention_period is 3 days, fewer than 7 (the default is 0)",
		"path": ["backup_retention_period"],
		"resource": "aws_db_instance.features",
	}} with input as _input({"backup_retention_period": 3})
}

test_seven_days_are_allowed if {
	rds_backup_retention.deny == set() with input as _input({"backup_retention_period": 7})
}

test_days_written_as_text_are_read if {
	rds_backup_retention.deny == set() with input as _input({"backup_retention_period": "14"})
}

test_an_unknown_retention_points_at_itself if {
	rds_backup_retention.deny == {{
		"message": "the time backups are kept is not known before deployment",
		"path": ["backup_retention_period"],
		"resource": "aws_db_instance.features",
	}} with input as _input({"backup_retention_period": {"$unknown": "var.x"}})
}

test_a_replica_is_backed_up_with_its_source if {
	rds_backup_retention.deny == set() with input as _input({"replicate_source_db": "main"})
}

test_a_cluster_with_the_default_of_one_day_is_denied if {
	rds_backup_retention.deny == {{
		"message": "backup_retention_period is 1 days, fewer than 7 (the default is 1)",
		"path": ["backup_retention_period"],
		"resource": "aws_rds_cluster.features",
	}} with input as {
		"resources": {
			"aws_rds_cluster": [
				{
					"id": "aws_rds_cluster.features",
					"name": "features",
					"config": {"engine": "aurora-mysql"},
				},
			],
		},
	}
}
