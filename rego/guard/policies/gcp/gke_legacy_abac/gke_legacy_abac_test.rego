package guard.policies.gcp.gke_legacy_abac_test

import data.guard.policies.gcp.gke_legacy_abac

_violation := {
	"resource": "google_container_cluster.main",
	"path": ["enable_legacy_abac"],
	"message": `"enable_legacy_abac" is true; RBAC does not limit what accounts may do`,
}

_found(config) := violations if {
	violations := gke_legacy_abac.deny with input as {"resources": {"google_container_cluster": [{
		"id": "google_container_cluster.main",
		"name": "main",
		"config": config,
	}]}}
}

test_missing_enable_legacy_abac_is_allowed if {
	_found({"name": "training"}) == set()
}

test_enable_legacy_abac_set_to_true_is_denied if {
	_found({"name": "training", "enable_legacy_abac": true}) == {_violation}
}

test_enable_legacy_abac_set_to_false_is_allowed if {
	_found({"name": "training", "enable_legacy_abac": false}) == set()
}

test_unknown_enable_legacy_abac_leads_to_itself if {
	_found({"name": "training", "enable_legacy_abac": {"$unknown": "var.setting"}}) == {_violation}
}

test_resources_of_another_kind_are_not_judged if {
	gke_legacy_abac.deny == set() with input as {"resources": {"google_project_service": [{
		"id": "google_project_service.main",
		"name": "main",
		"config": {"service": "aiplatform.googleapis.com"},
	}]}}
}
