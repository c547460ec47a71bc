package guard.policies.gcp.secret_rotation_test

import data.guard.policies.gcp.secret_rotation

test_a_secret_that_stays_is_denied if {
	secret_rotation.deny == {{
		"resource": "google_secret_manager_secret.main",
		"path": ["rotation"],
		"message": "neither a rotation nor an expiry is set; the secret stays as it is",
	}} with input as {
		"resources": {
			"google_secret_manager_secret": [{
				"id": "google_secret_manager_secret.main",
				"name": "main",
				"config": {"secret_id": "s"},
			}],
		},
	}
}

test_rotation_and_expiry_are_allowed if {
	secret_rotation.deny == set() with input as {
		"resources": {
			"google_secret_manager_secret": [
				{
					"id": "google_secret_manager_secret.a",
					"name": "a",
					"config": {"rotation": [{"rotation_period": "2592000s"}]},
				},
				{
					"id": "google_secret_manager_secret.b",
					"name": "b",
					"config": {"ttl": "864000s"},
				},
			],
		},
	}
}

test_an_unknown_rotation_leads_to_itself if {
	secret_rotation.deny == {{
		"resource": "google_secret_manager_secret.main",
		"path": ["rotation"],
		"message": "neither a rotation nor an expiry is set; the secret stays as it is",
	}} with input as {
		"resources": {
			"google_secret_manager_secret": [{
				"id": "google_secret_manager_secret.main",
				"name": "main",
				"config": {"rotation": {"$unknown": "var.r"}},
			}],
		},
	}
}

test_resources_of_another_kind_are_not_judged if {
	secret_rotation.deny == set() with input as {
		"resources": {
			"google_project_service": [{
				"id": "google_project_service.main",
				"name": "main",
				"config": {"service": "aiplatform.googleapis.com"},
			}],
		},
	}
}
