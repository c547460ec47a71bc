package guard.policies.gcp.ssl_policy_tls_version_test

import data.guard.policies.gcp.ssl_policy_tls_version

_violation := {
	"resource": "google_compute_ssl_policy.main",
	"path": ["min_tls_version"],
	"message": `"min_tls_version" is not TLS_1_2; the default is TLS_1_0`,
}

_found(config) := violations if {
	violations := ssl_policy_tls_version.deny with input as {"resources": {"google_compute_ssl_policy": [{
		"id": "google_compute_ssl_policy.main",
		"name": "main",
		"config": config,
	}]}}
}

test_missing_min_tls_version_is_denied if {
	_found({"name": "web"}) == {_violation}
}

test_min_tls_version_tls_1_0_is_denied if {
	_found({"name": "web", "min_tls_version": "TLS_1_0"}) == {_violation}
}

test_min_tls_version_tls_1_1_is_denied if {
	_found({"name": "web", "min_tls_version": "TLS_1_1"}) == {_violation}
}

test_min_tls_version_tls_1_2_is_allowed if {
	_found({"name": "web", "min_tls_version": "TLS_1_2"}) == set()
}

test_min_tls_version_tls_1_3_is_allowed if {
	_found({"name": "web", "min_tls_version": "TLS_1_3"}) == set()
}

test_unknown_min_tls_version_leads_to_itself if {
	_found({"name": "web", "min_tls_version": {"$unknown": "var.setting"}}) == {_violation}
}

test_compute_region_ssl_policy_is_judged_as_well if {
	ssl_policy_tls_version.deny == {{
		"resource": "google_compute_region_ssl_policy.main",
		"path": ["min_tls_version"],
		"message": `"min_tls_version" is not TLS_1_2; the default is TLS_1_0`,
	}} with input as {"resources": {"google_compute_region_ssl_policy": [{
		"id": "google_compute_region_ssl_policy.main",
		"name": "main",
		"config": {"name": "web"},
	}]}}
}

test_resources_of_another_kind_are_not_judged if {
	ssl_policy_tls_version.deny == set() with input as {"resources": {"google_project_service": [{
		"id": "google_project_service.main",
		"name": "main",
		"config": {"service": "aiplatform.googleapis.com"},
	}]}}
}
