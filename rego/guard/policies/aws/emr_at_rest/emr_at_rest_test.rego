package guard.policies.aws.emr_at_rest_test

import data.guard.policies.aws.emr_at_rest

_input(config) := {"resources": {"aws_emr_security_configuration": [{
	"id": "aws_emr_security_configuration.encrypted",
	"name": "encrypted",
	"config": config,
}]}}

test_encryption_at_rest_set_to_false_is_denied if {
	emr_at_rest.deny == {{
		"message": "EnableAtRestEncryption is not true",
		"path": ["configuration", "EncryptionConfiguration", "EnableAtRestEncryption"],
		"resource": "aws_emr_security_configuration.encrypted",
	}} with input as _input({
		"configuration": {
			"EncryptionConfiguration": {
				"EnableInTransitEncryption": true,
				"EnableAtRestEncryption": false,
				"AtRestEncryptionConfiguration": {
					"S3EncryptionConfiguration": {"EncryptionMode": "SSE-S3"},
					"LocalDiskEncryptionConfiguration": {"EncryptionKeyProviderType": "AwsKms"},
				},
				"InTransitEncryptionConfiguration": {},
			},
		},
	})
}

test_a_configuration_without_encryption_is_denied if {
	emr_at_rest.deny == {{
		"message": "EnableAtRestEncryption is not true",
		"path": ["configuration", "EncryptionConfiguration", "EnableAtRestEncryption"],
		"resource": "aws_emr_security_configuration.encrypted",
	}} with input as _input({"configuration": {"AuthenticationConfiguration": {}}})
}

test_full_encryption_is_allowed if {
	emr_at_rest.deny == set() with input as _input({
		"configuration": {
			"EncryptionConfiguration": {
				"EnableInTransitEncryption": true,
				"EnableAtRestEncryption": true,
				"AtRestEncryptionConfiguration": {
					"S3EncryptionConfiguration": {"EncryptionMode": "SSE-S3"},
					"LocalDiskEncryptionConfiguration": {"EncryptionKeyProviderType": "AwsKms"},
				},
				"InTransitEncryptionConfiguration": {},
			},
		},
	})
}

test_a_configuration_in_text_is_read if {
	emr_at_rest.deny == set() with input as _input({
		"configuration": "{\"EncryptionConfiguration\": {\"EnableInTransitEncryption\": true, \"EnableAtRestEncryption\": true, \"AtRestEncryptionConfiguration\": {\"S3EncryptionConfiguration\": {\"EncryptionMode\": \"SSE-S3\"}, \"LocalDiskEncryptionConfiguration\": {\"EncryptionKeyProviderType\": \"AwsKms\"}}, \"InTransitEncryptionConfiguration\": {}}}",
	})
}

test_an_unknown_configuration_points_at_itself if {
	emr_at_rest.deny == {{
		"message": "EnableAtRestEncryption is not true",
		"path": ["configuration", "EncryptionConfiguration", "EnableAtRestEncryption"],
		"resource": "aws_emr_security_configuration.encrypted",
	}} with input as _input({"configuration": {"$unknown": "var.x"}})
}

test_an_unknown_switch_points_at_itself if {
	emr_at_rest.deny == {{
		"message": "EnableAtRestEncryption is not true",
		"path": ["configuration", "EncryptionConfiguration", "EnableAtRestEncryption"],
		"resource": "aws_emr_security_configuration.encrypted",
	}} with input as _input({
		"configuration": {
			"EncryptionConfiguration": {
				"EnableInTransitEncryption": true,
				"EnableAtRestEncryption": {"$unknown": "var.x"},
				"AtRestEncryptionConfiguration": {
					"S3EncryptionConfiguration": {"EncryptionMode": "SSE-S3"},
					"LocalDiskEncryptionConfiguration": {"EncryptionKeyProviderType": "AwsKms"},
				},
				"InTransitEncryptionConfiguration": {},
			},
		},
	})
}

test_text_that_is_no_document_is_not_judged if {
	emr_at_rest.deny == set() with input as _input({"configuration": "not json"})
}

test_local_disks_that_are_left_out_are_denied if {
	emr_at_rest.deny == {{
		"message": "encryption at rest leaves out local disks: LocalDiskEncryptionConfiguration is missing",
		"path": [
			"configuration",
			"EncryptionConfiguration",
			"AtRestEncryptionConfiguration",
			"LocalDiskEncryptionConfiguration",
			"EncryptionKeyProviderType",
		],
		"resource": "aws_emr_security_configuration.encrypted",
	}} with input as _input({
		"configuration": {
			"EncryptionConfiguration": {
				"EnableInTransitEncryption": true,
				"EnableAtRestEncryption": true,
				"AtRestEncryptionConfiguration": {"S3EncryptionConfiguration": {"EncryptionMode": "SSE-S3"}},
				"InTransitEncryptionConfiguration": {},
			},
		},
	})
}
