package guard.policies.gcp.api_key_restrictions_test

import data.guard.policies.gcp.api_key_restrictions

test_a_key_without_restrictions_is_denied if {
	api_key_restrictions.deny == {{
		"resource": "google_apikeys_key.main",
		"path": ["restrictions", 0, "api_targets"],
		"message": "no api_targets are set; the key opens every API of the project that takes keys",
	}} with input as {
		"resources": {
			"google_apikeys_key": [{"id": "google_apikeys_key.main", "name": "main", "config": {"name": "k"}}],
		},
	}
}

test_a_key_for_all_services_is_denied if {
	api_key_restrictions.deny == {{
		"resource": "google_apikeys_key.main",
		"path": ["restrictions", 0, "api_targets"],
		"message": "no api_targets are set; the key opens every API of the project that takes keys",
	}} with input as {
		"resources": {
			"google_apikeys_key": [{
				"id": "google_apikeys_key.main",
				"name": "main",
				"config": {
					"restrictions": [{"server_key_restrictions": [{"allowed_ips": ["203.0.113.7"]}]}],
				},
			}],
		},
	}
}

test_a_key_for_one_service_is_allowed if {
	api_key_restrictions.deny == set() with input as {
		"resources": {
			"google_apikeys_key": [{
				"id": "google_apikeys_key.main",
				"name": "main",
				"config": {
					"restrictions": [{"api_targets": [{"service": "translate.googleapis.com"}]}],
				},
			}],
		},
	}
}

test_resources_of_another_kind_are_not_judged if {
	api_key_restrictions.deny == set() with input as {
		"resources": {
			"google_project_service": [{
				"id": "google_project_service.main",
				"name": "main",
				"config": {"service": "aiplatform.googleapis.com"},
			}],
		},
	}
}
