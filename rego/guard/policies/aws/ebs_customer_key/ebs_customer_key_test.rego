package guard.policies.aws.ebs_customer_key_test

import data.guard.policies.aws.ebs_customer_key

_input(config) := {"resources": {"aws_ebs_volume": [{
	"id": "aws_ebs_volume.warehouse",
	"name": "warehouse",
	"config": config,
}]}}

test_kms_key_id_left_out_is_denied if {
	ebs_customer_key.deny == {{
		"message": "kms_key_id names no customer key: the volume is under the service key aws/ebs",
		"path": ["kms_key_id"],
		"resource": "aws_ebs_volume.warehouse",
	}} with input as _input({"encrypted": true})
}

test_the_alias_of_a_service_key_is_denied if {
	ebs_customer_key.deny == {{
		"message": "kms_key_id names no customer key: the volume is under the service key aws/ebs",
		"path": ["kms_key_id"],
		"resource": "aws_ebs_volume.warehouse",
	}} with input as _input({"encrypted": true, "kms_key_id": "alias/aws/service"})
}

test_a_key_of_the_scope_is_allowed if {
	ebs_customer_key.deny == set() with input as _input({
		"encrypted": true,
		"kms_key_id": {"$unknown": "aws_kms_key.data.arn", "$refs": ["aws_kms_key.data"]},
	})
}

test_the_arn_of_a_customer_key_is_allowed if {
	ebs_customer_key.deny == set() with input as _input({"encrypted": true, "kms_key_id": "arn:aws:kms:eu-west-1:111122223333:key/0d9f8e7a"})
}

test_an_unknown_kms_key_id_points_at_itself if {
	ebs_customer_key.deny == {{
		"message": "kms_key_id names no customer key: the volume is under the service key aws/ebs",
		"path": ["kms_key_id"],
		"resource": "aws_ebs_volume.warehouse",
	}} with input as _input({"encrypted": true, "kms_key_id": {"$unknown": "var.x"}})
}

test_other_resources_are_not_judged if {
	ebs_customer_key.deny == set() with input as {
		"resources": {
			"aws_cloudwatch_metric_alarm": [
				{
					"id": "aws_cloudwatch_metric_alarm.x",
					"name": "x",
					"config": {"encrypted": true, "kms_key_id": "OTHER"},
				},
			],
		},
	}
}

test_an_unencrypted_volume_is_another_matter if {
	ebs_customer_key.deny == set() with input as _input({"encrypted": false})
}
