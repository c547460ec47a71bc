package guard.policies.gcp.gke_shielded_nodes_test

import data.guard.policies.gcp.gke_shielded_nodes

_violation := {
	"resource": "google_container_cluster.main",
	"path": ["enable_shielded_nodes"],
	"message": `"enable_shielded_nodes" is false; nodes have no verifiable identity`,
}

_found(config) := violations if {
	violations := gke_shielded_nodes.deny with input as {"resources": {"google_container_cluster": [{
		"id": "google_container_cluster.main",
		"name": "main",
		"config": config,
	}]}}
}

test_missing_enable_shielded_nodes_is_allowed if {
	_found({"name": "training"}) == set()
}

test_enable_shielded_nodes_set_to_false_is_denied if {
	_found({"name": "training", "enable_shielded_nodes": false}) == {_violation}
}

test_enable_shielded_nodes_set_to_true_is_allowed if {
	_found({"name": "training", "enable_shielded_nodes": true}) == set()
}

test_unknown_enable_shielded_nodes_leads_to_itself if {
	_found({"name": "training", "enable_shielded_nodes": {"$unknown": "var.setting"}}) == {_violation}
}

test_resources_of_another_kind_are_not_judged if {
	gke_shielded_nodes.deny == set() with input as {"resources": {"google_project_service": [{
		"id": "google_project_service.main",
		"name": "main",
		"config": {"service": "aiplatform.googleapis.com"},
	}]}}
}
