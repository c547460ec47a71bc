package guard.policies.gcp.gke_alpha_features_test

import data.guard.policies.gcp.gke_alpha_features

_violation := {
	"resource": "google_container_cluster.main",
	"path": ["enable_kubernetes_alpha"],
	"message": `"enable_kubernetes_alpha" is true; the cluster runs unsupported features`,
}

_found(config) := violations if {
	violations := gke_alpha_features.deny with input as {"resources": {"google_container_cluster": [{
		"id": "google_container_cluster.main",
		"name": "main",
		"config": config,
	}]}}
}

test_missing_enable_kubernetes_alpha_is_allowed if {
	_found({"name": "training"}) == set()
}

test_enable_kubernetes_alpha_set_to_true_is_denied if {
	_found({"name": "training", "enable_kubernetes_alpha": true}) == {_violation}
}

test_enable_kubernetes_alpha_set_to_false_is_allowed if {
	_found({"name": "training", "enable_kubernetes_alpha": false}) == set()
}

test_unknown_enable_kubernetes_alpha_leads_to_itself if {
	_found({"name": "training", "enable_kubernetes_alpha": {"$unknown": "var.setting"}}) == {_violation}
}

test_resources_of_another_kind_are_not_judged if {
	gke_alpha_features.deny == set() with input as {"resources": {"google_project_service": [{
		"id": "google_project_service.main",
		"name": "main",
		"config": {"service": "aiplatform.googleapis.com"},
	}]}}
}
