package guard.policies.aws.s3_cors_any_origin_test

import data.guard.policies.aws.s3_cors_any_origin

_input(config) := {"resources": {"aws_s3_bucket": [{
	"id": "aws_s3_bucket.raw",
	"name": "raw",
	"config": config,
}]}}

test_an_inline_rule_for_every_origin_is_denied if {
	s3_cors_any_origin.deny == {{
		"message": "CORS rule allows [\"GET\"] from every origin (*)",
		"path": ["cors_rule", 0, "allowed_origins"],
		"resource": "aws_s3_bucket.raw",
	}} with input as _input({"cors_rule": [{"allowed_methods": ["GET"], "allowed_origins": ["*"]}]})
}

test_a_rule_for_every_origin_is_denied if {
	s3_cors_any_origin.deny == {{
		"message": "CORS rule allows [\"PUT\", \"POST\"] from every origin (*)",
		"path": ["cors_rule", 1, "allowed_origins"],
		"resource": "aws_s3_bucket_cors_configuration.web",
	}} with input as {
		"resources": {
			"aws_s3_bucket_cors_configuration": [
				{
					"id": "aws_s3_bucket_cors_configuration.web",
					"name": "web",
					"config": {
						"cors_rule": [
							{
								"allowed_methods": ["GET"],
								"allowed_origins": ["https://app.example.org"],
							},
							{"allowed_methods": ["PUT", "POST"], "allowed_origins": ["*"]},
						],
					},
				},
			],
		},
	}
}

test_a_rule_for_one_origin_is_allowed if {
	s3_cors_any_origin.deny == set() with input as _input({
		"cors_rule": [{"allowed_methods": ["GET"], "allowed_origins": ["https://app.example.org"]}],
	})
}

test_a_bucket_without_rules_is_allowed if {
	s3_cors_any_origin.deny == set() with input as _input({"bucket": "acme-raw"})
}

test_unknown_origins_point_at_themselves if {
	s3_cors_any_origin.deny == {{
		"message": "CORS rule allows [\"GET\"] from every origin (*)",
		"path": ["cors_rule", 0, "allowed_origins"],
		"resource": "aws_s3_bucket.raw",
	}} with input as _input({"cors_rule": [{"allowed_methods": ["GET"], "allowed_origins": {"$unknown": "var.x"}}]})
}
