package guard.policies.aws.rds_encryption_test

import data.guard.policies.aws.rds_encryption

_input(config) := {"resources": {"aws_db_instance": [{
	"id": "aws_db_instance.features",
	"name": "features",
	"config": config,
}]}}

test_an_unencrypted_instance_is_denied if {
	rds_encryption.deny == {{
		"message": "storage_encrypted is not true (the default is false)",
		"path": ["storage_encrypted"],
		"resource": "aws_db_instance.features",
	}} with input as _input({"storage_encrypted": false})
}

test_an_instance_that_says_nothing_is_denied if {
	rds_encryption.deny == {{
		"message": "storage_encrypted is not true (the default is false)",
		"path": ["storage_encrypted"],
		"resource": "aws_db_instance.features",
	}} with input as _input({"engine": "postgres"})
}

test_an_encrypted_instance_is_allowed if {
	rds_encryption.deny == set() with input as _input({"storage_encrypted": true})
}

test_an_unknown_setting_points_at_itself if {
	rds_encryption.deny == {{
		"message": "storage_encrypted is not true (the default is false)",
		"path": ["storage_encrypted"],
		"resource": "aws_db_instance.features",
	}} with input as _input({"storage_encrypted": {"$unknown": "var.x"}})
}

test_a_replica_follows_its_source if {
	rds_encryption.deny == set() with input as _input({
		"replicate_source_db": {"$unknown": "aws_db_instance.main.arn", "$refs": ["aws_db_instance.main"]},
	})
}

test_an_instance_from_a_snapshot_is_left_open if {
	rds_encryption.deny == {{
		"message": "storage_encrypted is not true (the default is false)",
		"path": ["storage_encrypted"],
		"resource": "aws_db_instance.features",
		"unknown": "encryption of the snapshot in snapshot_identifier",
	}} with input as _input({"snapshot_identifier": "rds:features-2026"})
}

test_an_unencrypted_cluster_is_denied if {
	rds_encryption.deny == {{
		"message": "storage_encrypted is not true (the default is false)",
		"path": ["storage_encrypted"],
		"resource": "aws_rds_cluster.features",
	}} with input as {
		"resources": {
			"aws_rds_cluster": [
				{
					"id": "aws_rds_cluster.features",
					"name": "features",
					"config": {"engine": "aurora-postgresql"},
				},
			],
		},
	}
}

test_a_serverless_cluster_is_encrypted if {
	rds_encryption.deny == set() with input as {
		"resources": {
			"aws_rds_cluster": [
				{
					"id": "aws_rds_cluster.features",
					"name": "features",
					"config": {"engine_mode": "serverless"},
				},
			],
		},
	}
}

test_an_unencrypted_global_cluster_is_denied if {
	rds_encryption.deny == {{
		"message": "storage_encrypted is not true (the default is false)",
		"path": ["storage_encrypted"],
		"resource": "aws_rds_global_cluster.all",
	}} with input as {
		"resources": {
			"aws_rds_global_cluster": [
				{
					"id": "aws_rds_global_cluster.all",
					"name": "all",
					"config": {"engine": "aurora-mysql"},
				},
			],
		},
	}
}

test_a_global_cluster_follows_its_source if {
	rds_encryption.deny == set() with input as {
		"resources": {
			"aws_rds_global_cluster": [
				{
					"id": "aws_rds_global_cluster.all",
					"name": "all",
					"config": {
						"source_db_cluster_identifier": "arn:aws:rds:eu-west-1:111122223333:cluster:x",
					},
				},
			],
		},
	}
}
