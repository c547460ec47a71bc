package guard.policies.gcp.gke_deletion_protection_test

import data.guard.policies.gcp.gke_deletion_protection

_violation := {
	"resource": "google_container_cluster.main",
	"path": ["deletion_protection"],
	"message": `"deletion_protection" is false`,
}

_found(config) := violations if {
	violations := gke_deletion_protection.deny with input as {"resources": {"google_container_cluster": [{
		"id": "google_container_cluster.main",
		"name": "main",
		"config": config,
	}]}}
}

test_missing_deletion_protection_is_allowed if {
	_found({"name": "training"}) == set()
}

test_deletion_protection_set_to_false_is_denied if {
	_found({"name": "training", "deletion_protection": false}) == {_violation}
}

test_deletion_protection_set_to_true_is_allowed if {
	_found({"name": "training", "deletion_protection": true}) == set()
}

test_unknown_deletion_protection_leads_to_itself if {
	_found({"name": "training", "deletion_protection": {"$unknown": "var.setting"}}) == {_violation}
}

test_resources_of_another_kind_are_not_judged if {
	gke_deletion_protection.deny == set() with input as {"resources": {"google_project_service": [{
		"id": "google_project_service.main",
		"name": "main",
		"config": {"service": "aiplatform.googleapis.com"},
	}]}}
}
