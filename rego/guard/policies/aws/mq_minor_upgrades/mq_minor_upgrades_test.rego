package guard.policies.aws.mq_minor_upgrades_test

import data.guard.policies.aws.mq_minor_upgrades

_input(config) := {"resources": {"aws_mq_broker": [{
	"id": "aws_mq_broker.jobs",
	"name": "jobs",
	"config": config,
}]}}

test_auto_minor_version_upgrade_set_to_false_is_denied if {
	mq_minor_upgrades.deny == {{
		"message": "auto_minor_version_upgrade is not true (the default is false)",
		"path": ["auto_minor_version_upgrade"],
		"resource": "aws_mq_broker.jobs",
	}} with input as _input({"auto_minor_version_upgrade": false})
}

test_auto_minor_version_upgrade_left_out_is_denied if {
	mq_minor_upgrades.deny == {{
		"message": "auto_minor_version_upgrade is not true (the default is false)",
		"path": ["auto_minor_version_upgrade"],
		"resource": "aws_mq_broker.jobs",
	}} with input as _input({})
}

test_auto_minor_version_upgrade_set_to_true_is_allowed if {
	mq_minor_upgrades.deny == set() with input as _input({"auto_minor_version_upgrade": true})
}

test_an_unknown_auto_minor_version_upgrade_points_at_itself if {
	mq_minor_upgrades.deny == {{
		"message": "auto_minor_version_upgrade is not true (the default is false)",
		"path": ["auto_minor_version_upgrade"],
		"resource": "aws_mq_broker.jobs",
	}} with input as _input({"auto_minor_version_upgrade": {"$unknown": "var.x"}})
}

test_other_resources_are_not_judged if {
	mq_minor_upgrades.deny == set() with input as {
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
