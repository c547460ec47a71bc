package guard.policies.gcp.iam_service_account_key_test

import data.guard.policies.gcp.iam_service_account_key

test_a_key_is_denied if {
	iam_service_account_key.deny == {{
		"resource": "google_service_account_key.main",
		"path": [],
		"message": "a private key of the service account is created and kept in the state",
	}} with input as {
		"resources": {
			"google_service_account_key": [{
				"id": "google_service_account_key.main",
				"name": "main",
				"config": {"service_account_id": "trainer"},
			}],
		},
	}
}

test_an_uploaded_public_key_is_allowed if {
	iam_service_account_key.deny == set() with input as {
		"resources": {
			"google_service_account_key": [{
				"id": "google_service_account_key.main",
				"name": "main",
				"config": {
					"service_account_id": "trainer",
					"public_key_data": {"$unknown": "filebase64(...)"},
				},
			}],
		},
	}
}

test_resources_of_another_kind_are_not_judged if {
	iam_service_account_key.deny == set() with input as {
		"resources": {
			"google_project_service": [{
				"id": "google_project_service.main",
				"name": "main",
				"config": {"service": "aiplatform.googleapis.com"},
			}],
		},
	}
}
