package guard.policies.gcp.gke_routes_based_test

import data.guard.policies.gcp.gke_routes_based

_violation := {
	"resource": "google_container_cluster.main",
	"path": ["networking_mode"],
	"message": "networking_mode is ROUTES; pods get no alias IP addresses",
}

_found(config) := violations if {
	violations := gke_routes_based.deny with input as {"resources": {"google_container_cluster": [{
		"id": "google_container_cluster.main",
		"name": "main",
		"config": config,
	}]}}
}

test_missing_networking_mode_is_allowed if {
	_found({"name": "training"}) == set()
}

test_networking_mode_routes_is_denied if {
	_found({"name": "training", "networking_mode": "ROUTES"}) == {_violation}
}

test_networking_mode_vpc_native_is_allowed if {
	_found({"name": "training", "networking_mode": "VPC_NATIVE"}) == set()
}

test_unknown_networking_mode_leads_to_itself if {
	_found({"name": "training", "networking_mode": {"$unknown": "var.setting"}}) == {_violation}
}

test_resources_of_another_kind_are_not_judged if {
	gke_routes_based.deny == set() with input as {"resources": {"google_project_service": [{
		"id": "google_project_service.main",
		"name": "main",
		"config": {"service": "aiplatform.googleapis.com"},
	}]}}
}
