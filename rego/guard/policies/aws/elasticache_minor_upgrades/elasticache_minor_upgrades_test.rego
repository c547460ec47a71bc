package guard.policies.aws.elasticache_minor_upgrades_test

import data.guard.policies.aws.elasticache_minor_upgrades

_input(config) := {"resources": {"aws_elasticache_replication_group": [{
	"id": "aws_elasticache_replication_group.online",
	"name": "online",
	"config": config,
}]}}

test_auto_minor_version_upgrade_set_to_false_is_denied if {
	elasticache_minor_upgrades.deny == {{
		"message": "auto_minor_version_upgrade is false: engine fixes are not installed",
		"path": ["auto_minor_version_upgrade"],
		"resource": "aws_elasticache_replication_group.online",
	}} with input as _input({"auto_minor_version_upgrade": false})
}

test_auto_minor_version_upgrade_left_out_is_allowed if {
	elasticache_minor_upgrades.deny == set() with input as _input({})
}

test_auto_minor_version_upgrade_set_to_true_is_allowed if {
	elasticache_minor_upgrades.deny == set() with input as _input({"auto_minor_version_upgrade": true})
}

test_an_unknown_auto_minor_version_upgrade_points_at_itself if {
	elasticache_minor_upgrades.deny == {{
		"message": "auto_minor_version_upgrade is false: engine fixes are not installed",
		"path": ["auto_minor_version_upgrade"],
		"resource": "aws_elasticache_replication_group.online",
	}} with input as _input({"auto_minor_version_upgrade": {"$unknown": "var.x"}})
}

test_other_resources_are_not_judged if {
	elasticache_minor_upgrades.deny == set() with input as {
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

test_aws_elasticache_cluster_is_judged_alike if {
	elasticache_minor_upgrades.deny == {{
		"message": "auto_minor_version_upgrade is false: engine fixes are not installed",
		"path": ["auto_minor_version_upgrade"],
		"resource": "aws_elasticache_cluster.online",
	}} with input as {
		"resources": {
			"aws_elasticache_cluster": [
				{
					"id": "aws_elasticache_cluster.online",
					"name": "online",
					"config": {"auto_minor_version_upgrade": false},
				},
			],
		},
	}
}
