package guard.policies.aws.sagemaker_feature_group_key_test

import data.guard.policies.aws.sagemaker_feature_group_key

_input(config) := {"resources": {"aws_sagemaker_feature_group": [{
	"id": "aws_sagemaker_feature_group.features",
	"name": "features",
	"config": config,
}]}}

test_an_offline_store_without_key_is_denied if {
	sagemaker_feature_group_key.deny == {{
		"message": "offline_store_config names no customer key: features are under a key of the service",
		"path": ["offline_store_config", 0, "s3_storage_config", 0, "kms_key_id"],
		"resource": "aws_sagemaker_feature_group.features",
	}} with input as _input({"offline_store_config": [{"s3_storage_config": [{"s3_uri": "s3://f"}]}]})
}

test_an_online_store_without_key_is_denied if {
	sagemaker_feature_group_key.deny == {{
		"message": "online_store_config names no customer key: features are under a key of the service",
		"path": ["online_store_config", 0, "security_config", 0, "kms_key_id"],
		"resource": "aws_sagemaker_feature_group.features",
	}} with input as _input({"online_store_config": [{"enable_online_store": true}]})
}

test_both_stores_with_keys_are_allowed if {
	sagemaker_feature_group_key.deny == set() with input as _input({
		"offline_store_config": [
			{
				"s3_storage_config": [
					{
						"kms_key_id": {"$unknown": "aws_kms_key.data.arn", "$refs": ["aws_kms_key.data"]},
					},
				],
			},
		],
		"online_store_config": [
			{
				"security_config": [
					{
						"kms_key_id": {"$unknown": "aws_kms_key.data.arn", "$refs": ["aws_kms_key.data"]},
					},
				],
			},
		],
	})
}

test_an_unknown_key_points_at_itself if {
	sagemaker_feature_group_key.deny == {{
		"message": "online_store_config names no customer key: features are under a key of the service",
		"path": ["online_store_config", 0, "security_config", 0, "kms_key_id"],
		"resource": "aws_sagemaker_feature_group.features",
	}} with input as _input({"online_store_config": [{"security_config": [{"kms_key_id": {"$unknown": "var.x"}}]}]})
}

test_a_group_without_stores_is_not_judged if {
	sagemaker_feature_group_key.deny == set() with input as _input({"feature_group_name": "x"})
}
