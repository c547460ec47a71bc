package guard.policies.gcp.gke_intranode_visibility_test

import data.guard.policies.gcp.gke_intranode_visibility

_violation := {
	"resource": "google_container_cluster.main",
	"path": ["enable_intranode_visibility"],
	"message": `"enable_intranode_visibility" is not true; the default is false`,
}

_found(config) := violations if {
	violations := gke_intranode_visibility.deny with input as {"resources": {"google_container_cluster": [{
		"id": "google_container_cluster.main",
		"name": "main",
		"config": config,
	}]}}
}

test_missing_enable_intranode_visibility_is_denied if {
	_found({"name": "training"}) == {_violation}
}

test_enable_intranode_visibility_set_to_false_is_denied if {
	_found({"name": "training", "enable_intranode_visibility": false}) == {_violation}
}

test_enable_intranode_visibility_set_to_true_is_allowed if {
	_found({"name": "training", "enable_intranode_visibility": true}) == set()
}

test_unknown_enable_intranode_visibility_leads_to_itself if {
	_found({
		"name": "training",
		"enable_intranode_visibility": {"$unknown": "var.setting"},
	}) == {_violation}
}

test_an_autopilot_cluster_is_allowed if {
	_found({"enable_autopilot": true}) == set()
}

test_resources_of_another_kind_are_not_judged if {
	gke_intranode_visibility.deny == set() with input as {"resources": {"google_project_service": [{
		"id": "google_project_service.main",
		"name": "main",
		"config": {"service": "aiplatform.googleapis.com"},
	}]}}
}
