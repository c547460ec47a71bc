package guard.policies.gcp.gke_network_policy_test

import data.guard.policies.gcp.gke_network_policy

_violation := {
	"resource": "google_container_cluster.main",
	"path": ["network_policy", 0, "enabled"],
	"message": "network policy enforcement is not enabled and Dataplane V2 is not used; the default is off",
}

_found(config) := violations if {
	violations := gke_network_policy.deny with input as {"resources": {"google_container_cluster": [{
		"id": "google_container_cluster.main",
		"name": "main",
		"config": config,
	}]}}
}

test_missing_network_policy_enabled_is_denied if {
	_found({"name": "training"}) == {_violation}
}

test_network_policy_enabled_set_to_false_is_denied if {
	_found({"name": "training", "network_policy": [{"enabled": false}]}) == {_violation}
}

test_network_policy_enabled_set_to_true_is_allowed if {
	_found({"name": "training", "network_policy": [{"enabled": true}]}) == set()
}

test_unknown_network_policy_enabled_leads_to_itself if {
	_found({
		"name": "training",
		"network_policy": [{"enabled": {"$unknown": "var.setting"}}],
	}) == {_violation}
}

test_an_autopilot_cluster_is_allowed if {
	_found({"enable_autopilot": true}) == set()
}

test_dataplane_v2_enforces_policies_by_itself if {
	_found({"datapath_provider": "ADVANCED_DATAPATH"}) == set()
}

test_resources_of_another_kind_are_not_judged if {
	gke_network_policy.deny == set() with input as {"resources": {"google_project_service": [{
		"id": "google_project_service.main",
		"name": "main",
		"config": {"service": "aiplatform.googleapis.com"},
	}]}}
}
