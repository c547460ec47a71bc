package guard.policies.gcp.storage_access_logs_test

import data.guard.policies.gcp.storage_access_logs

test_a_bucket_without_logging_is_denied if {
	storage_access_logs.deny == {{
		"resource": "google_storage_bucket.main",
		"path": ["logging", 0, "log_bucket"],
		"message": `no "logging" block names a log bucket; access is not logged by default`,
	}} with input as {"resources": {"google_storage_bucket": [{
		"id": "google_storage_bucket.main",
		"name": "main",
		"config": {"name": "data"},
	}]}}
}

test_a_bucket_with_logging_and_the_bucket_of_its_logs_are_allowed if {
	storage_access_logs.deny == set() with input as {"resources": {"google_storage_bucket": [
		{
			"id": "google_storage_bucket.first",
			"name": "first",
			"config": {"name": "data", "logging": [{"log_bucket": "logs"}]},
		},
		{"id": "google_storage_bucket.second", "name": "second", "config": {"name": "logs"}},
	]}}
}

test_a_referenced_log_bucket_is_allowed if {
	storage_access_logs.deny == set() with input as {"resources": {"google_storage_bucket": [
		{
			"id": "google_storage_bucket.first",
			"name": "first",
			"config": {
				"name": "data",
				"logging": [{"log_bucket": {
					"$unknown": "google_storage_bucket.second.name",
					"$refs": ["google_storage_bucket.second"],
				}}],
			},
		},
		{
			"id": "google_storage_bucket.second",
			"name": "second",
			"config": {"name": {"$unknown": "var.name"}},
		},
	]}}
}

test_an_unknown_logging_block_leads_to_itself if {
	storage_access_logs.deny == {{
		"resource": "google_storage_bucket.main",
		"path": ["logging", 0, "log_bucket"],
		"message": `no "logging" block names a log bucket; access is not logged by default`,
	}} with input as {"resources": {"google_storage_bucket": [{
		"id": "google_storage_bucket.main",
		"name": "main",
		"config": {"logging": {"$unknown": "var.logging"}},
	}]}}
}

test_resources_of_another_kind_are_not_judged if {
	storage_access_logs.deny == set() with input as {"resources": {"google_project_service": [{
		"id": "google_project_service.main",
		"name": "main",
		"config": {"service": "aiplatform.googleapis.com"},
	}]}}
}
