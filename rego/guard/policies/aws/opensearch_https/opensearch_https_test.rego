package guard.policies.aws.opensearch_https_test

import data.guard.policies.aws.opensearch_https

_input(config) := {"resources": {"aws_opensearch_domain": [{
	"id": "aws_opensearch_domain.search",
	"name": "search",
	"config": config,
}]}}

test_enforce_https_set_to_false_is_denied if {
	opensearch_https.deny == {{
		"message": "enforce_https is false",
		"path": ["domain_endpoint_options", 0, "enforce_https"],
		"resource": "aws_opensearch_domain.search",
	}} with input as _input({"domain_endpoint_options": [{"enforce_https": false}]})
}

test_a_domain_without_endpoint_options_is_denied if {
	opensearch_https.deny == {{
		"message": "domain_endpoint_options is missing: the domain accepts HTTP by default",
		"path": ["domain_endpoint_options"],
		"resource": "aws_opensearch_domain.search",
	}} with input as _input({})
}

test_enforce_https_set_to_true_is_allowed if {
	opensearch_https.deny == set() with input as _input({"domain_endpoint_options": [{"enforce_https": true}]})
}

test_the_default_of_the_block_is_allowed if {
	opensearch_https.deny == set() with input as _input({"domain_endpoint_options": [{"tls_security_policy": "Policy-Min-TLS-1-2-2019-07"}]})
}

test_fine_grained_access_control_implies_https if {
	opensearch_https.deny == set() with input as _input({"advanced_security_options": [{"enabled": true}]})
}

test_an_unknown_setting_points_at_itself if {
	opensearch_https.deny == {{
		"message": "enforce_https is false",
		"path": ["domain_endpoint_options", 0, "enforce_https"],
		"resource": "aws_opensearch_domain.search",
	}} with input as _input({"domain_endpoint_options": [{"enforce_https": {"$unknown": "var.x"}}]})
}

test_an_elasticsearch_domain_is_judged_alike if {
	opensearch_https.deny == {{
		"message": "domain_endpoint_options is missing: the domain accepts HTTP by default",
		"path": ["domain_endpoint_options"],
		"resource": "aws_elasticsearch_domain.search",
	}} with input as {
		"resources": {
			"aws_elasticsearch_domain": [{"id": "aws_elasticsearch_domain.search", "name": "search", "config": {}}],
		},
	}
}
