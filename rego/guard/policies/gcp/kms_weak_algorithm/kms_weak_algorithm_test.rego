package guard.policies.gcp.kms_weak_algorithm_test

import data.guard.policies.gcp.kms_weak_algorithm

test_SHA_1_is_denied if {
	kms_weak_algorithm.deny == {{
		"resource": "google_kms_crypto_key.main",
		"path": ["version_template", 0, "algorithm"],
		"message": "algorithm RSA_DECRYPT_OAEP_2048_SHA1 is weak",
	}} with input as {
		"resources": {
			"google_kms_crypto_key": [{
				"id": "google_kms_crypto_key.main",
				"name": "main",
				"config": {"version_template": [{"algorithm": "RSA_DECRYPT_OAEP_2048_SHA1"}]},
			}],
		},
	}
}

test_raw_RSA_is_denied if {
	kms_weak_algorithm.deny == {{
		"resource": "google_kms_crypto_key.main",
		"path": ["version_template", 0, "algorithm"],
		"message": "algorithm RSA_SIGN_RAW_PKCS1_2048 is weak",
	}} with input as {
		"resources": {
			"google_kms_crypto_key": [{
				"id": "google_kms_crypto_key.main",
				"name": "main",
				"config": {"version_template": [{"algorithm": "RSA_SIGN_RAW_PKCS1_2048"}]},
			}],
		},
	}
}

test_SHA_256_is_allowed if {
	kms_weak_algorithm.deny == set() with input as {
		"resources": {
			"google_kms_crypto_key": [{
				"id": "google_kms_crypto_key.main",
				"name": "main",
				"config": {"version_template": [{"algorithm": "EC_SIGN_P256_SHA256"}]},
			}],
		},
	}
}

test_an_unknown_algorithm_leads_to_itself if {
	kms_weak_algorithm.deny == {{
		"resource": "google_kms_crypto_key.main",
		"path": ["version_template", 0, "algorithm"],
		"message": "algorithm {\"$unknown\": \"var.a\"} is weak",
	}} with input as {
		"resources": {
			"google_kms_crypto_key": [{
				"id": "google_kms_crypto_key.main",
				"name": "main",
				"config": {"version_template": [{"algorithm": {"$unknown": "var.a"}}]},
			}],
		},
	}
}

test_resources_of_another_kind_are_not_judged if {
	kms_weak_algorithm.deny == set() with input as {
		"resources": {
			"google_project_service": [{
				"id": "google_project_service.main",
				"name": "main",
				"config": {"service": "aiplatform.googleapis.com"},
			}],
		},
	}
}
