package guard.policies.gcp.backend_service_armor_test

import data.guard.policies.gcp.backend_service_armor

_violation := {
	"resource": "google_compute_backend_service.main",
	"path": ["security_policy"],
	"message": `no "security_policy" is attached; nothing filters requests by default`,
}

_found(config) := violations if {
	violations := backend_service_armor.deny with input as {"resources": {"google_compute_backend_service": [{
		"id": "google_compute_backend_service.main",
		"name": "main",
		"config": config,
	}]}}
}

test_missing_security_policy_is_denied if {
	_found({"name": "api"}) == {_violation}
}

test_security_policy_given_is_allowed if {
	_found({"name": "api", "security_policy": "projects/p/global/securityPolicies/api"}) == set()
}

test_security_policy_referring_to_a_resource_is_allowed if {
	_found({
		"name": "api",
		"security_policy": {
			"$unknown": "google_kms_crypto_key.main.id",
			"$refs": ["google_kms_crypto_key.main"],
		},
	}) == set()
}

test_unknown_security_policy_leads_to_itself if {
	_found({"name": "api", "security_policy": {"$unknown": "var.setting"}}) == {_violation}
}

test_an_internal_backend_service_is_allowed if {
	_found({"load_balancing_scheme": "INTERNAL_MANAGED"}) == set()
}

test_resources_of_another_kind_are_not_judged if {
	backend_service_armor.deny == set() with input as {"resources": {"google_project_service": [{
		"id": "google_project_service.main",
		"name": "main",
		"config": {"service": "aiplatform.googleapis.com"},
	}]}}
}
