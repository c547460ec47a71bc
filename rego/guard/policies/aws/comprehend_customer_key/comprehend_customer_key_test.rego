package guard.policies.aws.comprehend_customer_key_test

import data.guard.policies.aws.comprehend_customer_key

_input(config) := {"resources": {"aws_comprehend_document_classifier": [{
	"id": "aws_comprehend_document_classifier.mail",
	"name": "mail",
	"config": config,
}]}}

test_a_model_without_keys_is_denied if {
	comprehend_customer_key.deny == {{
		"message": "model_kms_key_id, volume_kms_key_id: no customer key is named",
		"path": ["model_kms_key_id"],
		"resource": "aws_comprehend_document_classifier.mail",
	}} with input as _input({"name": "m"})
}

test_a_model_without_volume_key_is_denied if {
	comprehend_customer_key.deny == {{
		"message": "volume_kms_key_id: no customer key is named",
		"path": ["volume_kms_key_id"],
		"resource": "aws_comprehend_document_classifier.mail",
	}} with input as _input({"model_kms_key_id": {"$unknown": "aws_kms_key.data.arn", "$refs": ["aws_kms_key.data"]}})
}

test_a_model_with_both_keys_is_allowed if {
	comprehend_customer_key.deny == set() with input as _input({
		"model_kms_key_id": {"$unknown": "aws_kms_key.data.arn", "$refs": ["aws_kms_key.data"]},
		"volume_kms_key_id": {"$unknown": "aws_kms_key.data.arn", "$refs": ["aws_kms_key.data"]},
	})
}

test_an_unknown_key_points_at_itself if {
	comprehend_customer_key.deny == {{
		"message": "volume_kms_key_id: no customer key is named",
		"path": ["volume_kms_key_id"],
		"resource": "aws_comprehend_document_classifier.mail",
	}} with input as _input({
		"model_kms_key_id": {"$unknown": "aws_kms_key.data.arn", "$refs": ["aws_kms_key.data"]},
		"volume_kms_key_id": {"$unknown": "var.x"},
	})
}

test_a_recognizer_is_judged_alike if {
	comprehend_customer_key.deny == {{
		"message": "model_kms_key_id, volume_kms_key_id: no customer key is named",
		"path": ["model_kms_key_id"],
		"resource": "aws_comprehend_entity_recognizer.r",
	}} with input as {
		"resources": {
			"aws_comprehend_entity_recognizer": [{"id": "aws_comprehend_entity_recognizer.r", "name": "r", "config": {}}],
		},
	}
}
