package guard.policies.gcp.storage_soft_delete_test

import data.guard.policies.gcp.storage_soft_delete

test_a_period_of_zero_is_denied if {
	storage_soft_delete.deny == {{
		"resource": "google_storage_bucket.main",
		"path": ["soft_delete_policy", 0, "retention_duration_seconds"],
		"message": "soft delete is switched off with a period of 0 seconds, and versioning is off",
	}} with input as {"resources": {"google_storage_bucket": [{
		"id": "google_storage_bucket.main",
		"name": "main",
		"config": {"soft_delete_policy": [{"retention_duration_seconds": 0}]},
	}]}}
}

test_the_default_and_longer_periods_are_allowed if {
	storage_soft_delete.deny == set() with input as {"resources": {"google_storage_bucket": [
		{"id": "google_storage_bucket.first", "name": "first", "config": {"name": "a"}},
		{
			"id": "google_storage_bucket.second",
			"name": "second",
			"config": {"soft_delete_policy": [{"retention_duration_seconds": 1209600}]},
		},
	]}}
}

test_versioning_makes_up_for_it if {
	storage_soft_delete.deny == set() with input as {"resources": {"google_storage_bucket": [{
		"id": "google_storage_bucket.main",
		"name": "main",
		"config": {
			"soft_delete_policy": [{"retention_duration_seconds": 0}],
			"versioning": [{"enabled": true}],
		},
	}]}}
}

test_an_unknown_period_is_not_a_violation if {
	storage_soft_delete.deny == set() with input as {"resources": {"google_storage_bucket": [{
		"id": "google_storage_bucket.main",
		"name": "main",
		"config": {"soft_delete_policy": [{"retention_duration_seconds": {"$unknown": "var.days"}}]},
	}]}}
}

test_resources_of_another_kind_are_not_judged if {
	storage_soft_delete.deny == set() with input as {"resources": {"google_project_service": [{
		"id": "google_project_service.main",
		"name": "main",
		"config": {"service": "aiplatform.googleapis.com"},
	}]}}
}
