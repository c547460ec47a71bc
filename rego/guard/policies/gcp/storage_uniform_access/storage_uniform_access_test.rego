package guard.policies.gcp.storage_uniform_access_test

import data.guard.policies.gcp.storage_uniform_access

_violation := {
	"resource": "google_storage_bucket.main",
	"path": ["uniform_bucket_level_access"],
	"message": `"uniform_bucket_level_access" is not true; object ACLs are in force by default`,
}

_found(config) := violations if {
	violations := storage_uniform_access.deny with input as {"resources": {"google_storage_bucket": [{
		"id": "google_storage_bucket.main",
		"name": "main",
		"config": config,
	}]}}
}

test_missing_uniform_bucket_level_access_is_denied if {
	_found({"name": "acme-data", "location": "EU"}) == {_violation}
}

test_uniform_bucket_level_access_set_to_false_is_denied if {
	_found({
		"name": "acme-data",
		"location": "EU",
		"uniform_bucket_level_access": false,
	}) == {_violation}
}

test_uniform_bucket_level_access_set_to_true_is_allowed if {
	_found({"name": "acme-data", "location": "EU", "uniform_bucket_level_access": true}) == set()
}

test_unknown_uniform_bucket_level_access_leads_to_itself if {
	_found({
		"name": "acme-data",
		"location": "EU",
		"uniform_bucket_level_access": {"$unknown": "var.setting"},
	}) == {_violation}
}

test_the_former_name_of_the_setting_is_accepted if {
	_found({"name": "acme-data", "bucket_policy_only": true}) == set()
}

test_resources_of_another_kind_are_not_judged if {
	storage_uniform_access.deny == set() with input as {"resources": {"google_project_service": [{
		"id": "google_project_service.main",
		"name": "main",
		"config": {"service": "aiplatform.googleapis.com"},
	}]}}
}
