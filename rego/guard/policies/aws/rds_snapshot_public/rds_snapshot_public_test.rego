package guard.policies.aws.rds_snapshot_public_test

import data.guard.policies.aws.rds_snapshot_public

_input(config) := {"resources": {"aws_db_snapshot": [{
	"id": "aws_db_snapshot.features",
	"name": "features",
	"config": config,
}]}}

test_a_snapshot_shared_with_all_is_denied if {
	rds_snapshot_public.deny == {{
		"message": "snapshot is shared with all AWS accounts",
		"path": ["shared_accounts", 1],
		"resource": "aws_db_snapshot.features",
	}} with input as _input({"shared_accounts": ["111122223333", "all"]})
}

test_a_snapshot_shared_with_an_account_is_allowed if {
	rds_snapshot_public.deny == set() with input as _input({"shared_accounts": ["111122223333"]})
}

test_a_snapshot_that_is_not_shared_is_allowed if {
	rds_snapshot_public.deny == set() with input as _input({"db_instance_identifier": "main"})
}

test_unknown_accounts_point_at_themselves if {
	rds_snapshot_public.deny == {{
		"message": "accounts that share the snapshot are not known before deployment",
		"path": ["shared_accounts"],
		"resource": "aws_db_snapshot.features",
	}} with input as _input({"shared_accounts": {"$unknown": "var.x"}})
}

test_a_cluster_snapshot_shared_with_all_is_denied if {
	rds_snapshot_public.deny == {{
		"message": "snapshot is shared with all AWS accounts",
		"path": ["shared_accounts", 0],
		"resource": "aws_db_cluster_snapshot.nightly",
	}} with input as {
		"resources": {
			"aws_db_cluster_snapshot": [
				{
					"id": "aws_db_cluster_snapshot.nightly",
					"name": "nightly",
					"config": {"shared_accounts": ["all"]},
				},
			],
		},
	}
}
