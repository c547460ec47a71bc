package guard.policies.aws.neptune_iam_authentication_test

import data.guard.policies.aws.neptune_iam_authentication

_input(config) := {"resources": {"aws_neptune_cluster": [{
	"id": "aws_neptune_cluster.graph",
	"name": "graph",
	"config": config,
}]}}

test_iam_database_authentication_enabled_set_to_false_is_denied if {
	neptune_iam_authentication.deny == {{
		"message": "iam_database_authentication_enabled is not true: the cluster asks nobody who they are (the default)",
		"path": ["iam_database_authentication_enabled"],
		"resource": "aws_neptune_cluster.graph",
	}} with input as _input({"iam_database_authentication_enabled": false})
}

test_iam_database_authentication_enabled_left_out_is_denied if {
	neptune_iam_authentication.deny == {{
		"message": "iam_database_authentication_enabled is not true: the cluster asks nobody who they are (the default)",
		"path": ["iam_database_authentication_enabled"],
		"resource": "aws_neptune_cluster.graph",
	}} with input as _input({})
}

test_iam_database_authentication_enabled_set_to_true_is_allowed if {
	neptune_iam_authentication.deny == set() with input as _input({"iam_database_authentication_enabled": true})
}

test_an_unknown_iam_database_authentication_enabled_points_at_itself if {
	neptune_iam_authentication.deny == {{
		"message": "iam_database_authentication_enabled is not true: the cluster asks nobody who they are (the default)",
		"path": ["iam_database_authentication_enabled"],
		"resource": "aws_neptune_cluster.graph",
	}} with input as _input({"iam_database_authentication_enabled": {"$unknown": "var.x"}})
}

test_other_resources_are_not_judged if {
	neptune_iam_authentication.deny == set() with input as {
		"resources": {
			"aws_cloudwatch_metric_alarm": [
				{
					"id": "aws_cloudwatch_metric_alarm.x",
					"name": "x",
					"config": {"iam_database_authentication_enabled": false},
				},
			],
		},
	}
}
