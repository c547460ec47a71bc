package guard.policies.aws.opensearch_customer_key_test

import data.guard.policies.aws.opensearch_customer_key

_input(config) := {"resources": {"aws_opensearch_domain": [{
	"id": "aws_opensearch_domain.search",
	"name": "search",
	"config": config,
}]}}

test_kms_key_id_left_out_is_denied if {
	opensearch_customer_key.deny == {{
		"message": "encrypt_at_rest names no customer key: the domain is under the service key aws/es",
		"path": ["encrypt_at_rest", 0, "kms_key_id"],
		"resource": "aws_opensearch_domain.search",
	}} with input as _input({"encrypt_at_rest": [{"enabled": true}]})
}

test_the_alias_of_a_service_key_is_denied if {
	opensearch_customer_key.deny == {{
		"message": "encrypt_at_rest names no customer key: the domain is under the service key aws/es",
		"path": ["encrypt_at_rest", 0, "kms_key_id"],
		"resource": "aws_opensearch_domain.search",
	}} with input as _input({"encrypt_at_rest": [{"enabled": true, "kms_key_id": "alias/aws/service"}]})
}

test_a_key_of_the_scope_is_allowed if {
	opensearch_customer_key.deny == set() with input as _input({
		"encrypt_at_rest": [
			{
				"enabled": true,
				"kms_key_id": {"$unknown": "aws_kms_key.data.arn", "$refs": ["aws_kms_key.data"]},
			},
		],
	})
}

test_the_arn_of_a_customer_key_is_allowed if {
	opensearch_customer_key.deny == set() with input as _input({
		"encrypt_at_rest": [{"enabled": true, "kms_key_id": "arn:aws:kms:eu-west-1:111122223333:key/0d9f8e7a"}],
	})
}

test_an_unknown_kms_key_id_points_at_itself if {
	opensearch_customer_key.deny == {{
		"message": "encrypt_at_rest names no customer key: the domain is under the service key aws/es",
		"path": ["encrypt_at_rest", 0, "kms_key_id"],
		"resource": "aws_opensearch_domain.search",
	}} with input as _input({"encrypt_at_rest": [{"enabled": true, "kms_key_id": {"$unknown": "var.x"}}]})
}

test_other_resources_are_not_judged if {
	opensearch_customer_key.deny == set() with input as {
		"resources": {
			"aws_cloudwatch_metric_alarm": [
				{
					"id": "aws_cloudwatch_metric_alarm.x",
					"name": "x",
					"config": {"encrypt_at_rest": [{"enabled": true, "kms_key_id": "OTHER"}]},
				},
			],
		},
	}
}

test_aws_elasticsearch_domain_is_judged_alike if {
	opensearch_customer_key.deny == {{
		"message": "encrypt_at_rest names no customer key: the domain is under the service key aws/es",
		"path": ["encrypt_at_rest", 0, "kms_key_id"],
		"resource": "aws_elasticsearch_domain.search",
	}} with input as {
		"resources": {
			"aws_elasticsearch_domain": [
				{
					"id": "aws_elasticsearch_domain.search",
					"name": "search",
					"config": {"encrypt_at_rest": [{"enabled": true}]},
				},
			],
		},
	}
}

test_an_unencrypted_domain_is_another_matter if {
	opensearch_customer_key.deny == set() with input as _input({"engine_version": "OpenSearch_2.17"})
}
