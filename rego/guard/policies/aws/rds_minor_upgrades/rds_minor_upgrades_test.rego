package guard.policies.aws.rds_minor_upgrades_test

import data.guard.policies.aws.rds_minor_upgrades

_input(config) := {"resources": {"aws_db_instance": [{
	"id": "aws_db_instance.features",
	"name": "features",
	"config": config,
}]}}

test_auto_minor_version_upgrade_set_to_false_is_denied if {
	rds_minor_upgrades.deny == {{
		"message": "auto_minor_version_upgrade is false: security fixes of the engine are not installed",
		"path": ["auto_minor_version_upgrade"],
		"resource": "aws_db_instance.features",
	}} with input as _input({"auto_minor_version_upgrade": false})
}

test_auto_minor_version_upgrade_left_out_is_allowed if {
	rds_minor_upgrades.deny == set() with input as _input({})
}

test_auto_minor_version_upgrade_set_to_true_is_allowed if {
	rds_minor_upgrades.deny == set() with input as _input({"auto_minor_version_upgrade": true})
}

test_an_unknown_auto_minor_version_upgrade_points_at_itself if {
	rds_minor_upgrades.deny == {{
		"message": "auto_minor_version_upgrade is false: security fixes of the engine are not installed",
		"path": ["auto_minor_version_upgrade"],
		"resource": "aws_db_instance.features",
	}} with input as _input({"auto_minor_version_upgrade": {"$unknown": "var.x"}})
}

test_other_resources_are_not_judged if {
	rds_minor_upgrades.deny == set() with input as {
		"resources": {
			"aws_cloudwatch_metric_alarm": [
				{
					"id": "aws_cloudwatch_metric_alarm.x",
					"name": "x",
					"config": {"auto_minor_version_upgrade": false},
				},
			],
		},
	}
}

test_aws_rds_cluster_instance_is_judged_alike if {
	rds_minor_upgrades.deny == {{
		"message": "auto_minor_version_upgrade is false: security fixes of the engine are not installed",
		"path": ["auto_minor_version_upgrade"],
		"resource": "aws_rds_cluster_instance.features",
	}} with input as {
		"resources": {
			"aws_rds_cluster_instance": [
				{
					"id": "aws_rds_cluster_instance.features",
					"name": "features",
					"config": {"auto_minor_version_upgrade": false},
				},
			],
		},
	}
}
