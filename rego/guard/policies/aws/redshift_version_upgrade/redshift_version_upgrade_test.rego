package guard.policies.aws.redshift_version_upgrade_test

import data.guard.policies.aws.redshift_version_upgrade

_input(config) := {"resources": {"aws_redshift_cluster": [{
	"id": "aws_redshift_cluster.dwh",
	"name": "dwh",
	"config": config,
}]}}

test_allow_version_upgrade_set_to_false_is_denied if {
	redshift_version_upgrade.deny == {{
		"message": "allow_version_upgrade is false: engine fixes are not installed",
		"path": ["allow_version_upgrade"],
		"resource": "aws_redshift_cluster.dwh",
	}} with input as _input({"allow_version_upgrade": false})
}

test_allow_version_upgrade_left_out_is_allowed if {
	redshift_version_upgrade.deny == set() with input as _input({})
}

test_allow_version_upgrade_set_to_true_is_allowed if {
	redshift_version_upgrade.deny == set() with input as _input({"allow_version_upgrade": true})
}

test_an_unknown_allow_version_upgrade_points_at_itself if {
	redshift_version_upgrade.deny == {{
		"message": "allow_version_upgrade is false: engine fixes are not installed",
		"path": ["allow_version_upgrade"],
		"resource": "aws_redshift_cluster.dwh",
	}} with input as _input({"allow_version_upgrade": {"$unknown": "var.x"}})
}

test_other_resources_are_not_judged if {
	redshift_version_upgrade.deny == set() with input as {
		"resources": {
			"aws_cloudwatch_metric_alarm": [
				{
					"id": "aws_cloudwatch_metric_alarm.x",
					"name": "x",
					"config": {"allow_version_upgrade": false},
				},
			],
		},
	}
}
