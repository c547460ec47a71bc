package guard.policies.gcp.app_engine_https_test

import data.guard.policies.gcp.app_engine_https

test_plain_HTTP_is_denied if {
	app_engine_https.deny == {{
		"resource": "google_app_engine_standard_app_version.main",
		"path": ["handlers", 0, "security_level"],
		"message": "security_level is not SECURE_ALWAYS; plain HTTP is answered, too",
	}} with input as {
		"resources": {
			"google_app_engine_standard_app_version": [{
				"id": "google_app_engine_standard_app_version.main",
				"name": "main",
				"config": {"handlers": [{"security_level": "SECURE_OPTIONAL"}]},
			}],
		},
	}
}

test_the_default_is_denied if {
	app_engine_https.deny == {{
		"resource": "google_app_engine_standard_app_version.main",
		"path": ["handlers", 0, "security_level"],
		"message": "security_level is not SECURE_ALWAYS; plain HTTP is answered, too",
	}} with input as {
		"resources": {
			"google_app_engine_standard_app_version": [{
				"id": "google_app_engine_standard_app_version.main",
				"name": "main",
				"config": {"handlers": [{"url_regex": ".*"}]},
			}],
		},
	}
}

test_HTTPS_is_allowed if {
	app_engine_https.deny == set() with input as {
		"resources": {
			"google_app_engine_standard_app_version": [{
				"id": "google_app_engine_standard_app_version.main",
				"name": "main",
				"config": {"handlers": [{"security_level": "SECURE_ALWAYS"}]},
			}],
		},
	}
}

test_an_unknown_level_leads_to_itself if {
	app_engine_https.deny == {{
		"resource": "google_app_engine_standard_app_version.main",
		"path": ["handlers", 0, "security_level"],
		"message": "security_level is not SECURE_ALWAYS; plain HTTP is answered, too",
	}} with input as {
		"resources": {
			"google_app_engine_standard_app_version": [{
				"id": "google_app_engine_standard_app_version.main",
				"name": "main",
				"config": {"handlers": [{"security_level": {"$unknown": "var.l"}}]},
			}],
		},
	}
}

test_resources_of_another_kind_are_not_judged if {
	app_engine_https.deny == set() with input as {
		"resources": {
			"google_project_service": [{
				"id": "google_project_service.main",
				"name": "main",
				"config": {"service": "aiplatform.googleapis.com"},
			}],
		},
	}
}
