package guard.policies.gcp.log_retention_test

import data.guard.policies.gcp.log_retention

test_a_month_is_denied if {
	log_retention.deny == {{
		"resource": "google_logging_project_bucket_config.main",
		"path": ["retention_days"],
		"message": "logs are kept for 30 days",
	}} with input as {
		"resources": {
			"google_logging_project_bucket_config": [{
				"id": "google_logging_project_bucket_config.main",
				"name": "main",
				"config": {"retention_days": 30},
			}],
		},
	}
}

test_the_default_is_denied if {
	log_retention.deny == {{
		"resource": "google_logging_project_bucket_config.main",
		"path": ["retention_days"],
		"message": "logs are kept for 30 days",
	}} with input as {
		"resources": {
			"google_logging_project_bucket_config": [{
				"id": "google_logging_project_bucket_config.main",
				"name": "main",
				"config": {},
			}],
		},
	}
}

test_a_year_is_allowed if {
	log_retention.deny == set() with input as {
		"resources": {
			"google_logging_project_bucket_config": [{
				"id": "google_logging_project_bucket_config.main",
				"name": "main",
				"config": {"retention_days": 365},
			}],
		},
	}
}

test_an_unknown_number_leads_to_itself if {
	log_retention.deny == {{
		"resource": "google_logging_project_bucket_config.main",
		"path": ["retention_days"],
		"message": "logs are kept for {\"$unknown\": \"var.d\"} days",
	}} with input as {
		"resources": {
			"google_logging_project_bucket_config": [{
				"id": "google_logging_project_bucket_config.main",
				"name": "main",
				"config": {"retention_days": {"$unknown": "var.d"}},
			}],
		},
	}
}

test_resources_of_another_kind_are_not_judged if {
	log_retention.deny == set() with input as {
		"resources": {
			"google_project_service": [{
				"id": "google_project_service.main",
				"name": "main",
				"config": {"service": "aiplatform.googleapis.com"},
			}],
		},
	}
}
