package guard.policies.gcp.storage_versioning_test

import data.guard.policies.gcp.storage_versioning

_violation := {
	"resource": "google_storage_bucket.main",
	"path": ["versioning", 0, "enabled"],
	"message": `object versioning is not enabled and no "retention_policy" protects objects; the default is off`,
}

_found(config) := violations if {
	violations := storage_versioning.deny with input as {"resources": {"google_storage_bucket": [{
		"id": "google_storage_bucket.main",
		"name": "main",
		"config": config,
	}]}}
}

test_missing_versioning_enabled_is_denied if {
	_found({"name": "acme-data"}) == {_violation}
}

test_versioning_enabled_set_to_false_is_denied if {
	_found({"name": "acme-data", "versioning": [{"enabled": false}]}) == {_violation}
}

test_versioning_enabled_set_to_true_is_allowed if {
	_found({"name": "acme-data", "versioning": [{"enabled": true}]}) == set()
}

test_unknown_versioning_enabled_leads_to_itself if {
	_found({
		"name": "acme-data",
		"versioning": [{"enabled": {"$unknown": "var.setting"}}],
	}) == {_violation}
}

test_a_retention_policy_is_protection_enough if {
	_found({"name": "acme-data", "retention_policy": [{"retention_period": 2592000}]}) == set()
}

test_resources_of_another_kind_are_not_judged if {
	storage_versioning.deny == set() with input as {"resources": {"google_project_service": [{
		"id": "google_project_service.main",
		"name": "main",
		"config": {"service": "aiplatform.googleapis.com"},
	}]}}
}
