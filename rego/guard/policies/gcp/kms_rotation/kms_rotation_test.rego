package guard.policies.gcp.kms_rotation_test

import data.guard.policies.gcp.kms_rotation

test_a_key_that_does_not_rotate_is_denied if {
	kms_rotation.deny == {{
		"resource": "google_kms_crypto_key.main",
		"path": ["rotation_period"],
		"message": "no rotation_period is set; the key is never rotated",
	}} with input as {
		"resources": {
			"google_kms_crypto_key": [{"id": "google_kms_crypto_key.main", "name": "main", "config": {"name": "k"}}],
		},
	}
}

test_a_period_of_a_year_is_denied if {
	kms_rotation.deny == {{
		"resource": "google_kms_crypto_key.main",
		"path": ["rotation_period"],
		"message": "rotation_period 31536000s is more than 90 days",
	}} with input as {
		"resources": {
			"google_kms_crypto_key": [{
				"id": "google_kms_crypto_key.main",
				"name": "main",
				"config": {"rotation_period": "31536000s"},
			}],
		},
	}
}

test_ninety_days_signing_and_imported_keys_are_allowed if {
	kms_rotation.deny == set() with input as {
		"resources": {
			"google_kms_crypto_key": [
				{
					"id": "google_kms_crypto_key.a",
					"name": "a",
					"config": {"rotation_period": "7776000s"},
				},
				{
					"id": "google_kms_crypto_key.b",
					"name": "b",
					"config": {"purpose": "ASYMMETRIC_SIGN"},
				},
				{
					"id": "google_kms_crypto_key.c",
					"name": "c",
					"config": {"import_only": true},
				},
			],
		},
	}
}

test_an_unknown_period_leads_to_itself if {
	kms_rotation.deny == {{
		"resource": "google_kms_crypto_key.main",
		"path": ["rotation_period"],
		"message": "no rotation_period is set; the key is never rotated",
	}} with input as {
		"resources": {
			"google_kms_crypto_key": [{
				"id": "google_kms_crypto_key.main",
				"name": "main",
				"config": {"rotation_period": {"$unknown": "var.p"}},
			}],
		},
	}
}

test_resources_of_another_kind_are_not_judged if {
	kms_rotation.deny == set() with input as {
		"resources": {
			"google_project_service": [{
				"id": "google_project_service.main",
				"name": "main",
				"config": {"service": "aiplatform.googleapis.com"},
			}],
		},
	}
}
