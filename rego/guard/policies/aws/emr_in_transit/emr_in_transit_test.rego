package guard.policies.aws.emr_in_transit_test

import data.guard.policies.aws.emr_in_transit

_input(config) := {"resources": {"aws_emr_security_configuration": [{
	"id": "aws_emr_security_configuration.encrypted",
	"name": "encrypted",
	"config": config,
}]}}

test_encryption_in_transit_set_to_false_is_denied if {
	emr_in_transit.deny == {{
		"message": "EnableInTransitEncryption is not true",
		"path": ["configuration", "EncryptionConfiguration", "EnableInTransitEncryption"],
		"resource": "aws_emr_security_configuration.encrypted",
	}} with input as _input({
		"configuration": {
			"EncryptionConfiguration": {
				"EnableInTransitEncryption": false,
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

test_a_configuration_without_encryption_is_denied if {
	emr_in_transit.deny == {{
		"message": "EnableInTransitEncryption is not true",
		"path": ["configuration", "EncryptionConfiguration", "EnableInTransitEncryption"],
		"resource": "aws_emr_security_configuration.encrypted",
	}} with input as _input({"configuration": {"AuthenticationConfiguration": {}}})
}

test_full_encryption_is_allowed if {
	emr_in_transit.deny == set() with input as _input({
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
	emr_in_transit.deny == set() with input as _input({
		"configuration": "{\"EncryptionConfiguration\": {\"EnableInTransitEncryption\": true, \"EnableAtRestEncryption\": true, \"AtRestEncryptionConfiguration\": {\"S3EncryptionConfiguration\": {\"EncryptionMode\": \"SSE-S3\"}, \"LocalDiskEncryptionConfiguration\": {\"EncryptionKeyProviderType\": \"AwsKms\"}}, \"InTransitEncryptionConfiguration\": {}}}",
	})
}

test_an_unknown_configuration_points_at_itself if {
	emr_in_transit.deny == {{
		"message": "EnableInTransitEncryption is not true",
		"path": ["configuration", "EncryptionConfiguration", "EnableInTransitEncryption"],
		"resource": "aws_emr_security_configuration.encrypted",
	}} with input as _input({"configuration": {"$unknown": "var.x"}})
}

test_an_unknown_switch_points_at_itself if {
	emr_in_transit.deny == {{
		"message": "EnableInTransitEncryption is not true",
		"path": ["configuration", "EncryptionConfiguration", "EnableInTransitEncryption"],
		"resource": "aws_emr_security_configuration.encrypted",
	}} with input as _input({
		"configuration": {
			"EncryptionConfiguration": {
				"EnableInTransitEncryption": {"$unknown": "var.x"},
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

test_text_that_is_no_document_is_not_judged if {
	emr_in_transit.deny == set() with input as _input({"configuration": "not json"})
}
