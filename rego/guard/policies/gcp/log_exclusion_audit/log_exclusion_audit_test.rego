package guard.policies.gcp.log_exclusion_audit_test

import data.guard.policies.gcp.log_exclusion_audit

test_an_exclusion_of_audit_logs_is_denied if {
	log_exclusion_audit.deny == {{
		"resource": "google_logging_project_exclusion.main",
		"path": ["filter"],
		"message": "the filter drops audit logs",
	}} with input as {
		"resources": {
			"google_logging_project_exclusion": [{
				"id": "google_logging_project_exclusion.main",
				"name": "main",
				"config": {"filter": "logName:\"cloudaudit.googleapis.com\""},
			}],
		},
	}
}

test_an_exclusion_in_a_sink_is_denied if {
	log_exclusion_audit.deny == {{
		"resource": "google_logging_project_sink.main",
		"path": ["exclusions", 0, "filter"],
		"message": "the filter drops audit logs",
	}} with input as {
		"resources": {
			"google_logging_project_sink": [{
				"id": "google_logging_project_sink.main",
				"name": "main",
				"config": {
					"exclusions": [{"filter": "log_id(\"cloudaudit.googleapis.com/data_access\")"}],
				},
			}],
		},
	}
}

test_other_and_inverted_filters_are_allowed if {
	log_exclusion_audit.deny == set() with input as {
		"resources": {
			"google_logging_project_exclusion": [
				{
					"id": "google_logging_project_exclusion.a",
					"name": "a",
					"config": {"filter": "resource.type = k8s_container"},
				},
				{
					"id": "google_logging_project_exclusion.b",
					"name": "b",
					"config": {
						"filter": "NOT logName:\"cloudaudit.googleapis.com\" AND severity < INFO",
					},
				},
				{
					"id": "google_logging_project_exclusion.c",
					"name": "c",
					"config": {"filter": "logName:\"cloudaudit.googleapis.com\"", "disabled": true},
				},
			],
		},
	}
}

test_an_unknown_filter_is_not_judged if {
	log_exclusion_audit.deny == set() with input as {
		"resources": {
			"google_logging_project_exclusion": [{
				"id": "google_logging_project_exclusion.main",
				"name": "main",
				"config": {"filter": {"$unknown": "var.f"}},
			}],
		},
	}
}

test_resources_of_another_kind_are_not_judged if {
	log_exclusion_audit.deny == set() with input as {
		"resources": {
			"google_project_service": [{
				"id": "google_project_service.main",
				"name": "main",
				"config": {"service": "aiplatform.googleapis.com"},
			}],
		},
	}
}
