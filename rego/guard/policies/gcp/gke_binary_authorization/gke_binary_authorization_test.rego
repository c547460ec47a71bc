package guard.policies.gcp.gke_binary_authorization_test

import data.guard.policies.gcp.gke_binary_authorization

_violation := {
	"resource": "google_container_cluster.main",
	"path": ["binary_authorization", 0, "evaluation_mode"],
	"message": "images are not checked by Binary Authorization; the default is DISABLED",
}

_found(config) := violations if {
	violations := gke_binary_authorization.deny with input as {"resources": {"google_container_cluster": [{
		"id": "google_container_cluster.main",
		"name": "main",
		"config": config,
	}]}}
}

test_missing_binary_authorization_evaluation_mode_is_denied if {
	_found({"name": "training"}) == {_violation}
}

test_binary_authorization_evaluation_mode_disabled_is_denied if {
	_found({
		"name": "training",
		"binary_authorization": [{"evaluation_mode": "DISABLED"}],
	}) == {_violation}
}

test_binary_authorization_evaluation_mode_project_singleton_policy_enforce_is_allowed if {
	_found({
		"name": "training",
		"binary_authorization": [{"evaluation_mode": "PROJECT_SINGLETON_POLICY_ENFORCE"}],
	}) == set()
}

test_binary_authorization_evaluation_mode_policy_bindings_is_allowed if {
	_found({
		"name": "training",
		"binary_authorization": [{"evaluation_mode": "POLICY_BINDINGS"}],
	}) == set()
}

test_binary_authorization_evaluation_mode_policy_bindings_and_project_singleton_policy_enforce_is_allowed if {
	_found({
		"name": "training",
		"binary_authorization": [{
			"evaluation_mode": "POLICY_BINDINGS_AND_PROJECT_SINGLETON_POLICY_ENFORCE",
		}],
	}) == set()
}

test_unknown_binary_authorization_evaluation_mode_leads_to_itself if {
	_found({
		"name": "training",
		"binary_authorization": [{"evaluation_mode": {"$unknown": "var.setting"}}],
	}) == {_violation}
}

test_the_former_argument_is_accepted if {
	_found({"enable_binary_authorization": true}) == set()
}

test_resources_of_another_kind_are_not_judged if {
	gke_binary_authorization.deny == set() with input as {"resources": {"google_project_service": [{
		"id": "google_project_service.main",
		"name": "main",
		"config": {"service": "aiplatform.googleapis.com"},
	}]}}
}
