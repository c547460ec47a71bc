package guard.policies.aws.kms_rotation_test

import data.guard.policies.aws.kms_rotation

_input(config) := {"resources": {"aws_kms_key": [{
	"id": "aws_kms_key.lake",
	"name": "lake",
	"config": config,
}]}}

test_a_key_without_rotation_is_denied if {
	kms_rotation.deny == {{
		"message": "enable_key_rotation is not true (the default is false)",
		"path": ["enable_key_rotation"],
		"resource": "aws_kms_key.lake",
	}} with input as _input({"description": "k"})
}

test_rotation_set_to_false_is_denied if {
	kms_rotation.deny == {{
		"message": "enable_key_rotation is not true (the default is false)",
		"path": ["enable_key_rotation"],
		"resource": "aws_kms_key.lake",
	}} with input as _input({"enable_key_rotation": false})
}

test_rotation_is_allowed if {
	kms_rotation.deny == set() with input as _input({"enable_key_rotation": true})
}

test_an_asymmetric_key_is_not_judged if {
	kms_rotation.deny == set() with input as _input({"customer_master_key_spec": "RSA_4096", "key_usage": "SIGN_VERIFY"})
}

test_a_key_of_a_custom_store_is_not_judged if {
	kms_rotation.deny == set() with input as _input({"custom_key_store_id": "cks-1"})
}

test_an_unknown_setting_points_at_itself if {
	kms_rotation.deny == {{
		"message": "enable_key_rotation is not true (the default is false)",
		"path": ["enable_key_rotation"],
		"resource": "aws_kms_key.lake",
	}} with input as _input({"enable_key_rotation": {"$unknown": "var.x"}})
}
