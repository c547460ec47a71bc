package guard.policies.aws.storagegateway_share_key_test

import data.guard.policies.aws.storagegateway_share_key

_input(config) := {"resources": {"aws_storagegateway_nfs_file_share": [{
	"id": "aws_storagegateway_nfs_file_share.scans",
	"name": "scans",
	"config": config,
}]}}

test_kms_encrypted_set_to_false_is_denied if {
	storagegateway_share_key.deny == {{
		"message": "kms_encrypted is not true (the default is false)",
		"path": ["kms_encrypted"],
		"resource": "aws_storagegateway_nfs_file_share.scans",
	}} with input as _input({"kms_encrypted": false})
}

test_kms_encrypted_left_out_is_denied if {
	storagegateway_share_key.deny == {{
		"message": "kms_encrypted is not true (the default is false)",
		"path": ["kms_encrypted"],
		"resource": "aws_storagegateway_nfs_file_share.scans",
	}} with input as _input({})
}

test_kms_encrypted_set_to_true_is_allowed if {
	storagegateway_share_key.deny == set() with input as _input({"kms_encrypted": true})
}

test_an_unknown_kms_encrypted_points_at_itself if {
	storagegateway_share_key.deny == {{
		"message": "kms_encrypted is not true (the default is false)",
		"path": ["kms_encrypted"],
		"resource": "aws_storagegateway_nfs_file_share.scans",
	}} with input as _input({"kms_encrypted": {"$unknown": "var.x"}})
}

test_other_resources_are_not_judged if {
	storagegateway_share_key.deny == set() with input as {
		"resources": {
			"aws_cloudwatch_metric_alarm": [
				{
					"id": "aws_cloudwatch_metric_alarm.x",
					"name": "x",
					"config": {"kms_encrypted": false},
				},
			],
		},
	}
}

test_aws_storagegateway_smb_file_share_is_judged_alike if {
	storagegateway_share_key.deny == {{
		"message": "kms_encrypted is not true (the default is false)",
		"path": ["kms_encrypted"],
		"resource": "aws_storagegateway_smb_file_share.scans",
	}} with input as {
		"resources": {
			"aws_storagegateway_smb_file_share": [
				{
					"id": "aws_storagegateway_smb_file_share.scans",
					"name": "scans",
					"config": {"kms_encrypted": false},
				},
			],
		},
	}
}
