package guard.policies.aws.qldb_permissions_mode_test

import data.guard.policies.aws.qldb_permissions_mode

_input(config) := {"resources": {"aws_qldb_ledger": [{
	"id": "aws_qldb_ledger.lineage",
	"name": "lineage",
	"config": config,
}]}}

test_permissions_mode_allow_all_is_denied if {
	qldb_permissions_mode.deny == {{
		"message": "permissions_mode is ALLOW_ALL: a session may run every statement",
		"path": ["permissions_mode"],
		"resource": "aws_qldb_ledger.lineage",
	}} with input as _input({"permissions_mode": "ALLOW_ALL"})
}

test_another_permissions_mode_is_allowed if {
	qldb_permissions_mode.deny == set() with input as _input({"permissions_mode": "SAFE"})
}

test_permissions_mode_left_out_is_allowed if {
	qldb_permissions_mode.deny == set() with input as _input({})
}

test_an_unknown_permissions_mode_points_at_itself if {
	qldb_permissions_mode.deny == {{
		"message": "permissions_mode is ALLOW_ALL: a session may run every statement",
		"path": ["permissions_mode"],
		"resource": "aws_qldb_ledger.lineage",
	}} with input as _input({"permissions_mode": {"$unknown": "var.x"}})
}

test_other_resources_are_not_judged if {
	qldb_permissions_mode.deny == set() with input as {
		"resources": {
			"aws_cloudwatch_metric_alarm": [
				{
					"id": "aws_cloudwatch_metric_alarm.x",
					"name": "x",
					"config": {"permissions_mode": "ALLOW_ALL"},
				},
			],
		},
	}
}
