package guard.policies.aws.s3_replica_customer_key_test

import data.guard.policies.aws.s3_replica_customer_key

_input(config) := {"resources": {"aws_s3_bucket": [{
	"id": "aws_s3_bucket.raw",
	"name": "raw",
	"config": config,
}]}}

test_a_rule_without_key_is_denied if {
	s3_replica_customer_key.deny == {{
		"message": "replication rule names no KMS key for its replicas",
		"path": ["rule", 0, "destination", 0, "encryption_configuration", 0, "replica_kms_key_id"],
		"resource": "aws_s3_bucket_replication_configuration.dr",
	}} with input as {
		"resources": {
			"aws_s3_bucket_replication_configuration": [
				{
					"id": "aws_s3_bucket_replication_configuration.dr",
					"name": "dr",
					"config": {"rule": [{"status": "Enabled", "destination": [{"bucket": "b"}]}]},
				},
			],
		},
	}
}

test_a_rule_with_a_key_is_allowed if {
	s3_replica_customer_key.deny == set() with input as {
		"resources": {
			"aws_s3_bucket_replication_configuration": [
				{
					"id": "aws_s3_bucket_replication_configuration.dr",
					"name": "dr",
					"config": {
						"rule": [
							{
								"status": "Enabled",
								"destination": [
									{
										"encryption_configuration": [
											{
												"replica_kms_key_id": {
													"$unknown": "aws_kms_key.data.arn",
													"$refs": ["aws_kms_key.data"],
												},
											},
										],
									},
								],
							},
						],
					},
				},
			],
		},
	}
}

test_a_disabled_rule_is_allowed if {
	s3_replica_customer_key.deny == set() with input as {
		"resources": {
			"aws_s3_bucket_replication_configuration": [
				{
					"id": "aws_s3_bucket_replication_configuration.dr",
					"name": "dr",
					"config": {"rule": [{"status": "Disabled", "destination": [{"bucket": "b"}]}]},
				},
			],
		},
	}
}

test_an_unknown_key_points_at_itself if {
	s3_replica_customer_key.deny == {{
		"message": "replication rule names no KMS key for its replicas",
		"path": ["rule", 0, "destination", 0, "encryption_configuration", 0, "replica_kms_key_id"],
		"resource": "aws_s3_bucket_replication_configuration.dr",
	}} with input as {
		"resources": {
			"aws_s3_bucket_replication_configuration": [
				{
					"id": "aws_s3_bucket_replication_configuration.dr",
					"name": "dr",
					"config": {
						"rule": [
							{
								"destination": [
									{
										"encryption_configuration": [{"replica_kms_key_id": {"$unknown": "var.x"}}],
									},
								],
							},
						],
					},
				},
			],
		},
	}
}

test_an_inline_rule_without_key_is_denied if {
	s3_replica_customer_key.deny == {{
		"message": "replication rule names no KMS key for its replicas",
		"path": ["replication_configuration", 0, "rules", 0, "destination", 0, "replica_kms_key_id"],
		"resource": "aws_s3_bucket.raw",
	}} with input as _input({
		"replication_configuration": [{"rules": [{"status": "Enabled", "destination": [{"bucket": "b"}]}]}],
	})
}

test_an_inline_rule_with_a_key_is_allowed if {
	s3_replica_customer_key.deny == set() with input as _input({
		"replication_configuration": [
			{
				"rules": [
					{
						"status": "Enabled",
						"destination": [
							{
								"replica_kms_key_id": {
									"$unknown": "aws_kms_key.data.arn",
									"$refs": ["aws_kms_key.data"],
								},
							},
						],
					},
				],
			},
		],
	})
}
