package guard.policies.aws.rds_performance_insights_key_test

import data.guard.policies.aws.rds_performance_insights_key

_input(config) := {"resources": {"aws_db_instance": [{
	"id": "aws_db_instance.features",
	"name": "features",
	"config": config,
}]}}

test_performance_insights_kms_key_id_left_out_is_denied if {
	rds_performance_insights_key.deny == {{
		"message": "Performance Insights names no customer key: its data is under the service key aws/rds",
		"path": ["performance_insights_kms_key_id"],
		"resource": "aws_db_instance.features",
	}} with input as _input({"performance_insights_enabled": true})
}

test_the_alias_of_a_service_key_is_denied if {
	rds_performance_insights_key.deny == {{
		"message": "Performance Insights names no customer key: its data is under the service key aws/rds",
		"path": ["performance_insights_kms_key_id"],
		"resource": "aws_db_instance.features",
	}} with input as _input({
		"performance_insights_enabled": true,
		"performance_insights_kms_key_id": "alias/aws/service",
	})
}

test_a_key_of_the_scope_is_allowed if {
	rds_performance_insights_key.deny == set() with input as _input({
		"performance_insights_enabled": true,
		"performance_insights_kms_key_id": {"$unknown": "aws_kms_key.data.arn", "$refs": ["aws_kms_key.data"]},
	})
}

test_the_arn_of_a_customer_key_is_allowed if {
	rds_performance_insights_key.deny == set() with input as _input({
		"performance_insights_enabled": true,
		"performance_insights_kms_key_id": "arn:aws:kms:eu-west-1:111122223333:key/0d9f8e7a",
	})
}

test_an_unknown_performance_insights_kms_key_id_points_at_itself if {
	rds_performance_insights_key.deny == {{
		"message": "Performance Insights names no customer key: its data is under the service key aws/rds",
		"path": ["performance_insights_kms_key_id"],
		"resource": "aws_db_instance.features",
	}} with input as _input({
		"performance_insights_enabled": true,
		"performance_insights_kms_key_id": {"$unknown": "var.x"},
	})
}

test_other_resources_are_not_judged if {
	rds_performance_insights_key.deny == set() with input as {
		"resources": {
			"aws_cloudwatch_metric_alarm": [
				{
					"id": "aws_cloudwatch_metric_alarm.x",
					"name": "x",
					"config": {
						"performance_insights_enabled": true,
						"performance_insights_kms_key_id": "OTHER",
					},
				},
			],
		},
	}
}

test_aws_rds_cluster_instance_is_judged_alike if {
	rds_performance_insights_key.deny == {{
		"message": "Performance Insights names no customer key: its data is under the service key aws/rds",
		"path": ["performance_insights_kms_key_id"],
		"resource": "aws_rds_cluster_instance.features",
	}} with input as {
		"resources": {
			"aws_rds_cluster_instance": [
				{
					"id": "aws_rds_cluster_instance.features",
					"name": "features",
					"config": {"performance_insights_enabled": true},
				},
			],
		},
	}
}

test_performance_insights_that_is_off_needs_no_key if {
	rds_performance_insights_key.deny == set() with input as _input({"performance_insights_enabled": false})
}
