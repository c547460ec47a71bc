package guard.policies.aws.codeartifact_customer_key_test

import data.guard.policies.aws.codeartifact_customer_key

_input(config) := {"resources": {"aws_codeartifact_domain": [{
	"id": "aws_codeartifact_domain.acme",
	"name": "acme",
	"config": config,
}]}}

test_encryption_key_left_out_is_denied if {
	codeartifact_customer_key.deny == {{
		"message": "encryption_key names no customer key: packages are under aws/codeartifact",
		"path": ["encryption_key"],
		"resource": "aws_codeartifact_domain.acme",
	}} with input as _input({})
}

test_the_alias_of_a_service_key_is_denied if {
	codeartifact_customer_key.deny == {{
		"message": "encryption_key names no customer key: packages are under aws/codeartifact",
		"path": ["encryption_key"],
		"resource": "aws_codeartifact_domain.acme",
	}} with input as _input({"encryption_key": "alias/aws/service"})
}

test_a_key_of_the_scope_is_allowed if {
	codeartifact_customer_key.deny == set() with input as _input({"encryption_key": {"$unknown": "aws_kms_key.data.arn", "$refs": ["aws_kms_key.data"]}})
}

test_the_arn_of_a_customer_key_is_allowed if {
	codeartifact_customer_key.deny == set() with input as _input({"encryption_key": "arn:aws:kms:eu-west-1:111122223333:key/0d9f8e7a"})
}

test_an_unknown_encryption_key_points_at_itself if {
	codeartifact_customer_key.deny == {{
		"message": "encryption_key names no customer key: packages are under aws/codeartifact",
		"path": ["encryption_key"],
		"resource": "aws_codeartifact_domain.acme",
	}} with input as _input({"encryption_key": {"$unknown": "var.x"}})
}

test_other_resources_are_not_judged if {
	codeartifact_customer_key.deny == set() with input as {
		"resources": {
			"aws_cloudwatch_metric_alarm": [
				{
					"id": "aws_cloudwatch_metric_alarm.x",
					"name": "x",
					"config": {"encryption_key": "OTHER"},
				},
			],
		},
	}
}
