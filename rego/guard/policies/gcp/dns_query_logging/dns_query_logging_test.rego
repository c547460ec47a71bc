package guard.policies.gcp.dns_query_logging_test

import data.guard.policies.gcp.dns_query_logging

_violation := {
	"resource": "google_dns_policy.main",
	"path": ["enable_logging"],
	"message": `"enable_logging" is not true; queries are not logged by default`,
}

_found(config) := violations if {
	violations := dns_query_logging.deny with input as {"resources": {"google_dns_policy": [{
		"id": "google_dns_policy.main",
		"name": "main",
		"config": config,
	}]}}
}

test_missing_enable_logging_is_denied if {
	_found({"name": "default"}) == {_violation}
}

test_enable_logging_set_to_false_is_denied if {
	_found({"name": "default", "enable_logging": false}) == {_violation}
}

test_enable_logging_set_to_true_is_allowed if {
	_found({"name": "default", "enable_logging": true}) == set()
}

test_unknown_enable_logging_leads_to_itself if {
	_found({"name": "default", "enable_logging": {"$unknown": "var.setting"}}) == {_violation}
}

test_resources_of_another_kind_are_not_judged if {
	dns_query_logging.deny == set() with input as {"resources": {"google_project_service": [{
		"id": "google_project_service.main",
		"name": "main",
		"config": {"service": "aiplatform.googleapis.com"},
	}]}}
}
