package guard.policies.aws.opensearch_audit_logs_test

import data.guard.policies.aws.opensearch_audit_logs

_input(config) := {"resources": {"aws_opensearch_domain": [{
	"id": "aws_opensearch_domain.search",
	"name": "search",
	"config": config,
}]}}

test_a_domain_without_logs_is_denied if {
	opensearch_audit_logs.deny == {{
		"message": "AUDIT_LOGS are not published (no log is by default)",
		"path": ["log_publishing_options"],
		"resource": "aws_opensearch_domain.search",
	}} with input as _input({})
}

test_a_domain_with_other_logs_is_denied if {
	opensearch_audit_logs.deny == {{
		"message": "AUDIT_LOGS are not published (no log is by default)",
		"path": ["log_publishing_options"],
		"resource": "aws_opensearch_domain.search",
	}} with input as _input({"log_publishing_options": [{"log_type": "ES_APPLICATION_LOGS"}]})
}

test_audit_logs_that_are_turned_off_are_denied if {
	opensearch_audit_logs.deny == {{
		"message": "AUDIT_LOGS are not published (no log is by default)",
		"path": ["log_publishing_options"],
		"resource": "aws_opensearch_domain.search",
	}} with input as _input({"log_publishing_options": [{"log_type": "AUDIT_LOGS", "enabled": false}]})
}

test_audit_logs_are_allowed if {
	opensearch_audit_logs.deny == set() with input as _input({"log_publishing_options": [{"log_type": "INDEX_SLOW_LOGS"}, {"log_type": "AUDIT_LOGS"}]})
}

test_dynamic_options_point_at_themselves if {
	opensearch_audit_logs.deny == {{
		"message": "AUDIT_LOGS are not published (no log is by default)",
		"path": ["log_publishing_options"],
		"resource": "aws_opensearch_domain.search",
	}} with input as _input({"log_publishing_options": {"$unknown": "var.x"}})
}

test_an_elasticsearch_domain_is_judged_alike if {
	opensearch_audit_logs.deny == {{
		"message": "AUDIT_LOGS are not published (no log is by default)",
		"path": ["log_publishing_options"],
		"resource": "aws_elasticsearch_domain.search",
	}} with input as {
		"resources": {
			"aws_elasticsearch_domain": [{"id": "aws_elasticsearch_domain.search", "name": "search", "config": {}}],
		},
	}
}
