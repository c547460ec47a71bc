package guard.policies.gcp.https_proxy_ssl_policy_test

import data.guard.policies.gcp.https_proxy_ssl_policy

_violation := {
	"resource": "google_compute_target_https_proxy.main",
	"path": ["ssl_policy"],
	"message": `no "ssl_policy" is named; the default accepts TLS 1.0 and weak ciphers`,
}

_found(config) := violations if {
	violations := https_proxy_ssl_policy.deny with input as {"resources": {"google_compute_target_https_proxy": [{
		"id": "google_compute_target_https_proxy.main",
		"name": "main",
		"config": config,
	}]}}
}

test_missing_ssl_policy_is_denied if {
	_found({"name": "web"}) == {_violation}
}

test_ssl_policy_given_is_allowed if {
	_found({"name": "web", "ssl_policy": "projects/p/global/sslPolicies/modern"}) == set()
}

test_ssl_policy_referring_to_a_resource_is_allowed if {
	_found({
		"name": "web",
		"ssl_policy": {
			"$unknown": "google_kms_crypto_key.main.id",
			"$refs": ["google_kms_crypto_key.main"],
		},
	}) == set()
}

test_unknown_ssl_policy_leads_to_itself if {
	_found({"name": "web", "ssl_policy": {"$unknown": "var.setting"}}) == {_violation}
}

test_compute_region_target_https_proxy_is_judged_as_well if {
	https_proxy_ssl_policy.deny == {{
		"resource": "google_compute_region_target_https_proxy.main",
		"path": ["ssl_policy"],
		"message": `no "ssl_policy" is named; the default accepts TLS 1.0 and weak ciphers`,
	}} with input as {"resources": {"google_compute_region_target_https_proxy": [{
		"id": "google_compute_region_target_https_proxy.main",
		"name": "main",
		"config": {"name": "web"},
	}]}}
}

test_compute_target_ssl_proxy_is_judged_as_well if {
	https_proxy_ssl_policy.deny == {{
		"resource": "google_compute_target_ssl_proxy.main",
		"path": ["ssl_policy"],
		"message": `no "ssl_policy" is named; the default accepts TLS 1.0 and weak ciphers`,
	}} with input as {"resources": {"google_compute_target_ssl_proxy": [{
		"id": "google_compute_target_ssl_proxy.main",
		"name": "main",
		"config": {"name": "web"},
	}]}}
}

test_resources_of_another_kind_are_not_judged if {
	https_proxy_ssl_policy.deny == set() with input as {"resources": {"google_project_service": [{
		"id": "google_project_service.main",
		"name": "main",
		"config": {"service": "aiplatform.googleapis.com"},
	}]}}
}
