package guard.policies.gcp.kms_prevent_destroy_test

import data.guard.policies.gcp.kms_prevent_destroy

test_a_key_that_may_be_destroyed_is_denied if {
	kms_prevent_destroy.deny == {{
		"resource": "google_kms_crypto_key.main",
		"path": ["lifecycle", 0, "prevent_destroy"],
		"message": "prevent_destroy is not true; a plan may destroy the key and all data under it",
	}} with input as {
		"resources": {
			"google_kms_crypto_key": [{"id": "google_kms_crypto_key.main", "name": "main", "config": {"name": "k"}}],
		},
	}
}

test_a_key_that_is_kept_is_allowed if {
	kms_prevent_destroy.deny == set() with input as {
		"resources": {
			"google_kms_crypto_key": [{
				"id": "google_kms_crypto_key.main",
				"name": "main",
				"config": {"lifecycle": [{"prevent_destroy": true}]},
			}],
		},
	}
}

test_resources_of_another_kind_are_not_judged if {
	kms_prevent_destroy.deny == set() with input as {
		"resources": {
			"google_project_service": [{
				"id": "google_project_service.main",
				"name": "main",
				"config": {"service": "aiplatform.googleapis.com"},
			}],
		},
	}
}
