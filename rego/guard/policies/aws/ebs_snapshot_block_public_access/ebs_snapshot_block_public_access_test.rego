package guard.policies.aws.ebs_snapshot_block_public_access_test

import data.guard.policies.aws.ebs_snapshot_block_public_access

_input(config) := {"resources": {"aws_ebs_snapshot_block_public_access": [{
	"id": "aws_ebs_snapshot_block_public_access.region",
	"name": "region",
	"config": config,
}]}}

test_state_unblocked_is_denied if {
	ebs_snapshot_block_public_access.deny == {{
		"message": "state is unblocked: snapshots of the region may be shared with every AWS account",
		"path": ["state"],
		"resource": "aws_ebs_snapshot_block_public_access.region",
	}} with input as _input({"state": "unblocked"})
}

test_another_state_is_allowed if {
	ebs_snapshot_block_public_access.deny == set() with input as _input({"state": "SAFE"})
}

test_state_left_out_is_allowed if {
	ebs_snapshot_block_public_access.deny == set() with input as _input({})
}

test_an_unknown_state_points_at_itself if {
	ebs_snapshot_block_public_access.deny == {{
		"message": "state is unblocked: snapshots of the region may be shared with every AWS account",
		"path": ["state"],
		"resource": "aws_ebs_snapshot_block_public_access.region",
	}} with input as _input({"state": {"$unknown": "var.x"}})
}

test_other_resources_are_not_judged if {
	ebs_snapshot_block_public_access.deny == set() with input as {
		"resources": {
			"aws_cloudwatch_metric_alarm": [
				{
					"id": "aws_cloudwatch_metric_alarm.x",
					"name": "x",
					"config": {"state": "unblocked"},
				},
			],
		},
	}
}
