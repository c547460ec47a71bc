package guard.policies.gcp.storage_retention_lock_test

import data.guard.policies.gcp.storage_retention_lock

_violation := {
	"resource": "google_storage_bucket.main",
	"path": ["retention_policy", 0, "is_locked"],
	"message": `the retention policy is not locked; "is_locked" is false by default`,
}

_found(config) := violations if {
	violations := storage_retention_lock.deny with input as {"resources": {"google_storage_bucket": [{
		"id": "google_storage_bucket.main",
		"name": "main",
		"config": config,
	}]}}
}

test_missing_retention_policy_is_locked_is_denied if {
	_found({"name": "audit", "retention_policy": [{"retention_period": 31536000}]}) == {_violation}
}

test_retention_policy_is_locked_set_to_false_is_denied if {
	_found({
		"name": "audit",
		"retention_policy": [{"retention_period": 31536000, "is_locked": false}],
	}) == {_violation}
}

test_retention_policy_is_locked_set_to_true_is_allowed if {
	_found({
		"name": "audit",
		"retention_policy": [{"retention_period": 31536000, "is_locked": true}],
	}) == set()
}

test_unknown_retention_policy_is_locked_leads_to_itself if {
	_found({
		"name": "audit",
		"retention_policy": [{
			"retention_period": 31536000,
			"is_locked": {"$unknown": "var.setting"},
		}],
	}) == {_violation}
}

test_a_bucket_without_retention_policy_is_allowed if {
	_found({"name": "data"}) == set()
}

test_resources_of_another_kind_are_not_judged if {
	storage_retention_lock.deny == set() with input as {"resources": {"google_project_service": [{
		"id": "google_project_service.main",
		"name": "main",
		"config": {"service": "aiplatform.googleapis.com"},
	}]}}
}
