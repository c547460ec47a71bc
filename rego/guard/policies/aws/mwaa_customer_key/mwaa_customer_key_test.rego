package guard.policies.aws.mwaa_customer_key_test

import data.guard.policies.aws.mwaa_customer_key

_input(config) := {"resources": {"aws_mwaa_environment": [{
	"id": "aws_mwaa_environment.airflow",
	"name": "airflow",
	"config": config,
}]}}

test_kms_key_left_out_is_denied if {
	mwaa_customer_key.deny == {{
		"message": "kms_key names no customer key: the environment is under a key of the service",
		"path": ["kms_key"],
		"resource": "aws_mwaa_environment.airflow",
	}} with input as _input({})
}

test_the_alias_of_a_service_key_is_denied if {
	mwaa_customer_key.deny == {{
		"message": "kms_key names no customer key: the environment is under a key of the service",
		"path": ["kms_key"],
		"resource": "aws_mwaa_environment.airflow",
	}} with input as _input({"kms_key": "alias/aws/service"})
}

test_a_key_of_the_scope_is_allowed if {
	mwaa_customer_key.deny == set() with input as _input({"kms_key": {"$unknown": "aws_kms_key.data.arn", "$refs": ["aws_kms_key.data"]}})
}

test_the_arn_of_a_customer_key_is_allowed if {
	mwaa_customer_key.deny == set() with input as _input({"kms_key": "arn:aws:kms:eu-west-1:111122223333:key/0d9f8e7a"})
}

test_an_unknown_kms_key_points_at_itself if {
	mwaa_customer_key.deny == {{
		"message": "kms_key names no customer key: the environment is under a key of the service",
		"path": ["kms_key"],
		"resource": "aws_mwaa_environment.airflow",
	}} with input as _input({"kms_key": {"$unknown": "var.x"}})
}

test_other_resources_are_not_judged if {
	mwaa_customer_key.deny == set() with input as {
		"resources": {
			"aws_cloudwatch_metric_alarm": [
				{
					"id": "aws_cloudwatch_metric_alarm.x",
					"name": "x",
					"config": {"kms_key": "OTHER"},
				},
			],
		},
	}
}
