package guard.policies.gcp.storage_hmac_keys_test

import data.guard.policies.gcp.storage_hmac_keys

test_an_active_key_is_denied if {
	storage_hmac_keys.deny == {{
		"resource": "google_storage_hmac_key.main",
		"path": [],
		"message": "a long-lived HMAC key is made for a service account",
	}} with input as {"resources": {"google_storage_hmac_key": [{
		"id": "google_storage_hmac_key.main",
		"name": "main",
		"config": {"service_account_email": "l@p.iam.gserviceaccount.com"},
	}]}}
}

test_an_inactive_key_is_allowed if {
	storage_hmac_keys.deny == set() with input as {"resources": {"google_storage_hmac_key": [{
		"id": "google_storage_hmac_key.main",
		"name": "main",
		"config": {"service_account_email": "l@p.iam.gserviceaccount.com", "state": "INACTIVE"},
	}]}}
}

test_the_key_of_an_unknown_account_is_denied if {
	storage_hmac_keys.deny == {{
		"resource": "google_storage_hmac_key.main",
		"path": [],
		"message": "a long-lived HMAC key is made for a service account",
	}} with input as {"resources": {"google_storage_hmac_key": [{
		"id": "google_storage_hmac_key.main",
		"name": "main",
		"config": {"service_account_email": {"$unknown": "var.account"}},
	}]}}
}

test_resources_of_another_kind_are_not_judged if {
	storage_hmac_keys.deny == set() with input as {"resources": {"google_project_service": [{
		"id": "google_project_service.main",
		"name": "main",
		"config": {"service": "aiplatform.googleapis.com"},
	}]}}
}
