package guard.policies.gcp.ssl_policy_ciphers_test

import data.guard.policies.gcp.ssl_policy_ciphers

test_the_compatible_profile_is_denied if {
	ssl_policy_ciphers.deny == {{
		"resource": "google_compute_ssl_policy.main",
		"path": ["profile"],
		"message": "profile COMPATIBLE, which is the default, allows ciphers without forward secrecy",
	}} with input as {"resources": {"google_compute_ssl_policy": [{
		"id": "google_compute_ssl_policy.main",
		"name": "main",
		"config": {"profile": "COMPATIBLE"},
	}]}}
}

test_the_default_profile_is_denied if {
	ssl_policy_ciphers.deny == {{
		"resource": "google_compute_region_ssl_policy.main",
		"path": ["profile"],
		"message": "profile COMPATIBLE, which is the default, allows ciphers without forward secrecy",
	}} with input as {"resources": {"google_compute_region_ssl_policy": [{
		"id": "google_compute_region_ssl_policy.main",
		"name": "main",
		"config": {"name": "a"},
	}]}}
}

test_weak_custom_ciphers_are_denied if {
	ssl_policy_ciphers.deny == {{
		"resource": "google_compute_ssl_policy.main",
		"path": ["custom_features"],
		"message": "custom profile allows weak ciphers: TLS_RSA_WITH_AES_128_CBC_SHA",
	}} with input as {"resources": {"google_compute_ssl_policy": [{
		"id": "google_compute_ssl_policy.main",
		"name": "main",
		"config": {
			"profile": "CUSTOM",
			"custom_features": [
				"TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256",
				"TLS_RSA_WITH_AES_128_CBC_SHA",
			],
		},
	}]}}
}

test_strong_profiles_are_allowed if {
	ssl_policy_ciphers.deny == set() with input as {"resources": {"google_compute_ssl_policy": [
		{"id": "google_compute_ssl_policy.first", "name": "first", "config": {"profile": "MODERN"}},
		{
			"id": "google_compute_ssl_policy.second",
			"name": "second",
			"config": {"profile": "RESTRICTED"},
		},
		{
			"id": "google_compute_ssl_policy.third",
			"name": "third",
			"config": {
				"profile": "CUSTOM",
				"custom_features": ["TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256"],
			},
		},
	]}}
}

test_an_unknown_profile_leads_to_itself if {
	ssl_policy_ciphers.deny == {{
		"resource": "google_compute_ssl_policy.main",
		"path": ["profile"],
		"message": "profile COMPATIBLE, which is the default, allows ciphers without forward secrecy",
	}} with input as {"resources": {"google_compute_ssl_policy": [{
		"id": "google_compute_ssl_policy.main",
		"name": "main",
		"config": {"profile": {"$unknown": "var.profile"}},
	}]}}
}

test_resources_of_another_kind_are_not_judged if {
	ssl_policy_ciphers.deny == set() with input as {"resources": {"google_project_service": [{
		"id": "google_project_service.main",
		"name": "main",
		"config": {"service": "aiplatform.googleapis.com"},
	}]}}
}
