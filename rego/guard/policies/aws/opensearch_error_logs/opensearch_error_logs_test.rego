package guard.policies.aws.opensearch_error_logs_test

import data.guard.policies.aws.opensearch_error_logs

_input(config) := {"resources": {"aws_opensearch_domain": [{
	"id": "aws_opensearch_domain.search",
	"name": "search",
	"config": config,
}]}}

test_a_domain_without_logs_is_denied if {
	opensearch_error_logs.deny == {{
		"message": "ES_APPLICATION_LOGS are not published (no log is by default)",
		"path": ["log_publishing_options"],
		"resource": "aws_opensearch_domain.search",
	}} with input as _input({})
}

test_a_domain_with_other_logs_is_denied if {
	opensearch_error_logs.deny == {{
		"message": "ES_APPLICATION_LOGS are not published (no log is by default)",
		"path": ["log_publishing_options"],
		"resource": "aws_opensearch_domain.search",
	}} with input as _input({"log_publishing_options": [{"log_type": "AUDIT_LOGS"}]})
}

test_error_logs_are_allowed if {
	opensearch_error_logs.deny == set() with input as _input({"log_publishing_options": [{"log_type": "ES_APPLICATION_LOGS", "enabled": true}]})
}

test_error_logs_that_are_turned_off_are_denied if {
	opensearch_error_logs.deny == {{
		"message": "ES_APPLICATION_LOGS are not published (no log is by default)",
		"path": ["log_publishing_options"],
		"resource": "aws_opensearch_domain.search",
	}} with input as _input({"log_publishing_options": [{"log_type": "ES_APPLICATION_LOGS", "enabled": false}]})
}

test_dynamic_options_point_at_themselves if {
	opensearch_error_logs.deny == {{
		"message": "ES_APPLICATION_LOGS are not published (no log is by default)",
		"path": ["log_publishing_options"],
		"resource": "aws_opensearch_domain.search",
	}} with input as _input({"log_publishing_options": {"$unknown": "var.x"}})
}
