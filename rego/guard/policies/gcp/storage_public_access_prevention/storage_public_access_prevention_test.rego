package guard.policies.gcp.storage_public_access_prevention_test

import data.guard.policies.gcp.storage_public_access_prevention

_violation := {
	"resource": "google_storage_bucket.main",
	"path": ["public_access_prevention"],
	"message": `"public_access_prevention" is not "enforced"; the default "inherited" allows public grants`,
}

_found(config) := violations if {
	violations := storage_public_access_prevention.deny with input as {"resources": {"google_storage_bucket": [{
		"id": "google_storage_bucket.main",
		"name": "main",
		"config": config,
	}]}}
}

test_missing_public_access_prevention_is_denied if {
	_found({"name": "acme-data", "location": "EU"}) == {_violation}
}

test_public_access_prevention_inherited_is_denied if {
	_found({
		"name": "acme-data",
		"location": "EU",
		"public_access_prevention": "inherited",
	}) == {_violation}
}

test_public_access_prevention_enforced_is_allowed if {
	_found({
		"name": "acme-data",
		"location": "EU",
		"public_access_prevention": "enforced",
	}) == set()
}

test_unknown_public_access_prevention_leads_to_itself if {
	_found({
		"name": "acme-data",
		"location": "EU",
		"public_access_prevention": {"$unknown": "var.setting"},
	}) == {_violation}
}

test_resources_of_another_kind_are_not_judged if {
	storage_public_access_prevention.deny == set() with input as {"resources": {"google_project_service": [{
		"id": "google_project_service.main",
		"name": "main",
		"config": {"service": "aiplatform.googleapis.com"},
	}]}}
}
