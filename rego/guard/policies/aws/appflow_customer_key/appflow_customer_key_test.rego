package guard.policies.aws.appflow_customer_key_test

import data.guard.policies.aws.appflow_customer_key

_input(config) := {"resources": {"aws_appflow_flow": [{
	"id": "aws_appflow_flow.crm",
	"name": "crm",
	"config": config,
}]}}

test_kms_arn_left_out_is_denied if {
	appflow_customer_key.deny == {{
		"message": "kms_arn names no customer key: data and credentials are under a key of the service",
		"path": ["kms_arn"],
		"resource": "aws_appflow_flow.crm",
	}} with input as _input({})
}

test_the_alias_of_a_service_key_is_denied if {
	appflow_customer_key.deny == {{
		"message": "kms_arn names no customer key: data and credentials are under a key of the service",
		"path": ["kms_arn"],
		"resource": "aws_appflow_flow.crm",
	}} with input as _input({"kms_arn": "alias/aws/service"})
}

test_a_key_of_the_scope_is_allowed if {
	appflow_customer_key.deny == set() with input as _input({"kms_arn": {"$unknown": "aws_kms_key.data.arn", "$refs": ["aws_kms_key.data"]}})
}

test_the_arn_of_a_customer_key_is_allowed if {
	appflow_customer_key.deny == set() with input as _input({"kms_arn": "arn:aws:kms:eu-west-1:111122223333:key/0d9f8e7a"})
}

test_an_unknown_kms_arn_points_at_itself if {
	appflow_customer_key.deny == {{
		"message": "kms_arn names no customer key: data and credentials are under a key of the service",
		"path": ["kms_arn"],
		"resource": "aws_appflow_flow.crm",
	}} with input as _input({"kms_arn": {"$unknown": "var.x"}})
}

test_other_resources_are_not_judged if {
	appflow_customer_key.deny == set() with input as {
		"resources": {
			"aws_cloudwatch_metric_alarm": [
				{
					"id": "aws_cloudwatch_metric_alarm.x",
					"name": "x",
					"config": {"kms_arn": "OTHER"},
				},
			],
		},
	}
}

test_aws_appflow_connector_profile_is_judged_alike if {
	appflow_customer_key.deny == {{
		"message": "kms_arn names no customer key: data and credentials are under a key of the service",
		"path": ["kms_arn"],
		"resource": "aws_appflow_connector_profile.crm",
	}} with input as {
		"resources": {
			"aws_appflow_connector_profile": [{"id": "aws_appflow_connector_profile.crm", "name": "crm", "config": {}}],
		},
	}
}
