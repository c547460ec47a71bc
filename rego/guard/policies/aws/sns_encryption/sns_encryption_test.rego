package guard.policies.aws.sns_encryption_test

import data.guard.policies.aws.sns_encryption

_input(config) := {"resources": {"aws_sns_topic": [{
	"id": "aws_sns_topic.alerts",
	"name": "alerts",
	"config": config,
}]}}

test_kms_master_key_id_left_out_is_denied if {
	sns_encryption.deny == {{
		"message": "kms_master_key_id is missing: the topic has no server-side encryption",
		"path": ["kms_master_key_id"],
		"resource": "aws_sns_topic.alerts",
	}} with input as _input({})
}

test_an_empty_kms_master_key_id_is_denied if {
	sns_encryption.deny == {{
		"message": "kms_master_key_id is missing: the topic has no server-side encryption",
		"path": ["kms_master_key_id"],
		"resource": "aws_sns_topic.alerts",
	}} with input as _input({"kms_master_key_id": ""})
}

test_kms_master_key_id_of_the_scope_is_allowed if {
	sns_encryption.deny == set() with input as _input({
		"kms_master_key_id": {"$unknown": "aws_resource.other.arn", "$refs": ["aws_resource.other"]},
	})
}

test_a_literal_kms_master_key_id_is_allowed if {
	sns_encryption.deny == set() with input as _input({"kms_master_key_id": "given"})
}

test_an_unknown_kms_master_key_id_points_at_itself if {
	sns_encryption.deny == {{
		"message": "kms_master_key_id is missing: the topic has no server-side encryption",
		"path": ["kms_master_key_id"],
		"resource": "aws_sns_topic.alerts",
	}} with input as _input({"kms_master_key_id": {"$unknown": "var.x"}})
}

test_other_resources_are_not_judged if {
	sns_encryption.deny == set() with input as {
		"resources": {
			"aws_cloudwatch_metric_alarm": [
				{
					"id": "aws_cloudwatch_metric_alarm.x",
					"name": "x",
					"config": {"kms_master_key_id": "OTHER"},
				},
			],
		},
	}
}
