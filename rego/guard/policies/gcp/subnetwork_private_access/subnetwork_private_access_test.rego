package guard.policies.gcp.subnetwork_private_access_test

import data.guard.policies.gcp.subnetwork_private_access

_violation := {
	"resource": "google_compute_subnetwork.main",
	"path": ["private_ip_google_access"],
	"message": `"private_ip_google_access" is not true; the default is false`,
}

_found(config) := violations if {
	violations := subnetwork_private_access.deny with input as {"resources": {"google_compute_subnetwork": [{
		"id": "google_compute_subnetwork.main",
		"name": "main",
		"config": config,
	}]}}
}

test_missing_private_ip_google_access_is_denied if {
	_found({"ip_cidr_range": "10.0.0.0/24"}) == {_violation}
}

test_private_ip_google_access_set_to_false_is_denied if {
	_found({"ip_cidr_range": "10.0.0.0/24", "private_ip_google_access": false}) == {_violation}
}

test_private_ip_google_access_set_to_true_is_allowed if {
	_found({"ip_cidr_range": "10.0.0.0/24", "private_ip_google_access": true}) == set()
}

test_unknown_private_ip_google_access_leads_to_itself if {
	_found({
		"ip_cidr_range": "10.0.0.0/24",
		"private_ip_google_access": {"$unknown": "var.setting"},
	}) == {_violation}
}

test_a_subnetwork_for_proxies_is_allowed if {
	_found({"purpose": "REGIONAL_MANAGED_PROXY"}) == set()
}

test_resources_of_another_kind_are_not_judged if {
	subnetwork_private_access.deny == set() with input as {"resources": {"google_project_service": [{
		"id": "google_project_service.main",
		"name": "main",
		"config": {"service": "aiplatform.googleapis.com"},
	}]}}
}
