package guard.policies.aws.rds_iam_authentication_test

import data.guard.policies.aws.rds_iam_authentication

_input(config) := {"resources": {"aws_db_instance": [{
	"id": "aws_db_instance.features",
	"name": "features",
	"config": config,
}]}}

test_a_database_without_iam_authentication_is_denied if {
	rds_iam_authentication.deny == {{
		"message": "iam_database_authentication_enabled is not true (the default is false)",
		"path": ["iam_database_authentication_enabled"],
		"resource": "aws_db_instance.features",
	}} with input as _input({"engine": "postgres"})
}

test_iam_authentication_set_to_false_is_denied if {
	rds_iam_authentication.deny == {{
		"message": "iam_database_authentication_enabled is not true (the default is false)",
		"path": ["iam_database_authentication_enabled"],
		"resource": "aws_db_instance.features",
	}} with input as _input({"engine": "mysql", "iam_database_authentication_enabled": false})
}

test_iam_authentication_is_allowed if {
	rds_iam_authentication.deny == set() with input as _input({"engine": "postgres", "iam_database_authentication_enabled": true})
}

test_an_engine_without_iam_authentication_is_not_judged if {
	rds_iam_authentication.deny == set() with input as _input({"engine": "oracle-se2"})
}

test_an_unknown_setting_points_at_itself if {
	rds_iam_authentication.deny == {{
		"message": "iam_database_authentication_enabled is not true (the default is false)",
		"path": ["iam_database_authentication_enabled"],
		"resource": "aws_db_instance.features",
	}} with input as _input({"engine": "mariadb", "iam_database_authentication_enabled": {"$unknown": "var.x"}})
}

test_a_cluster_without_iam_authentication_is_denied if {
	rds_iam_authentication.deny == {{
		"message": "iam_database_authentication_enabled is not true (the default is false)",
		"path": ["iam_database_authentication_enabled"],
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
