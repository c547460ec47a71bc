package guard.policies.aws.opensearch_tls_policy_test

import data.guard.policies.aws.opensearch_tls_policy

_input(config) := {"resources": {"aws_opensearch_domain": [{
	"id": "aws_opensearch_domain.search",
	"name": "search",
	"config": config,
}]}}

test_tls_security_policy_left_out_is_denied if {
	opensearch_tls_policy.deny == {{
		"message": "tls_security_policy accepts TLS versions before 1.2 (the default is Policy-Min-TLS-1-0-2019-07)",
		"path": ["domain_endpoint_options", 0, "tls_security_policy"],
		"resource": "aws_opensearch_domain.search",
	}} with input as _input({})
}

test_another_tls_security_policy_is_denied if {
	opensearch_tls_policy.deny == {{
		"message": "tls_security_policy accepts TLS versions before 1.2 (the default is Policy-Min-TLS-1-0-2019-07)",
		"path": ["domain_endpoint_options", 0, "tls_security_policy"],
		"resource": "aws_opensearch_domain.search",
	}} with input as _input({"domain_endpoint_options": [{"tls_security_policy": "OTHER"}]})
}

test_tls_security_policy_policy_min_tls_1_2_2019_07_is_allowed if {
	opensearch_tls_policy.deny == set() with input as _input({"domain_endpoint_options": [{"tls_security_policy": "Policy-Min-TLS-1-2-2019-07"}]})
}

test_tls_security_policy_policy_min_tls_1_2_pfs_2023_10_is_allowed if {
	opensearch_tls_policy.deny == set() with input as _input({"domain_endpoint_options": [{"tls_security_policy": "Policy-Min-TLS-1-2-PFS-2023-10"}]})
}

test_tls_security_policy_policy_min_tls_1_2_rfc9151_fips_2024_08_is_allowed if {
	opensearch_tls_policy.deny == set() with input as _input({
		"domain_endpoint_options": [{"tls_security_policy": "Policy-Min-TLS-1-2-RFC9151-FIPS-2024-08"}],
	})
}

test_an_unknown_tls_security_policy_points_at_itself if {
	opensearch_tls_policy.deny == {{
		"message": "tls_security_policy accepts TLS versions before 1.2 (the default is Policy-Min-TLS-1-0-2019-07)",
		"path": ["domain_endpoint_options", 0, "tls_security_policy"],
		"resource": "aws_opensearch_domain.search",
	}} with input as _input({"domain_endpoint_options": [{"tls_security_policy": {"$unknown": "var.x"}}]})
}

test_other_resources_are_not_judged if {
	opensearch_tls_policy.deny == set() with input as {
		"resources": {
			"aws_cloudwatch_metric_alarm": [
				{
					"id": "aws_cloudwatch_metric_alarm.x",
					"name": "x",
					"config": {"domain_endpoint_options": [{"tls_security_policy": "OTHER"}]},
				},
			],
		},
	}
}

test_aws_elasticsearch_domain_is_judged_alike if {
	opensearch_tls_policy.deny == {{
		"message": "tls_security_policy accepts TLS versions before 1.2 (the default is Policy-Min-TLS-1-0-2019-07)",
		"path": ["domain_endpoint_options", 0, "tls_security_policy"],
		"resource": "aws_elasticsearch_domain.search",
	}} with input as {
		"resources": {
			"aws_elasticsearch_domain": [{"id": "aws_elasticsearch_domain.search", "name": "search", "config": {}}],
		},
	}
}
