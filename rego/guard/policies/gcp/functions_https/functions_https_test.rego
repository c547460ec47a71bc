package guard.policies.gcp.functions_https_test

import data.guard.policies.gcp.functions_https

test_plain_HTTP_is_denied if {
	functions_https.deny == {{
		"resource": "google_cloudfunctions_function.main",
		"path": ["https_trigger_security_level"],
		"message": "https_trigger_security_level is not SECURE_ALWAYS; plain HTTP is answered, too",
	}} with input as {
		"resources": {
			"google_cloudfunctions_function": [{
				"id": "google_cloudfunctions_function.main",
				"name": "main",
				"config": {"trigger_http": true, "https_trigger_security_level": "SECURE_OPTIONAL"},
			}],
		},
	}
}

test_the_default_is_denied if {
	functions_https.deny == {{
		"resource": "google_cloudfunctions_function.main",
		"path": ["https_trigger_security_level"],
		"message": "https_trigger_security_level is not SECURE_ALWAYS; plain HTTP is answered, too",
	}} with input as {
		"resources": {
			"google_cloudfunctions_function": [{
				"id": "google_cloudfunctions_function.main",
				"name": "main",
				"config": {"trigger_http": true},
			}],
		},
	}
}

test_HTTPS_alone_and_events_are_allowed if {
	functions_https.deny == set() with input as {
		"resources": {
			"google_cloudfunctions_function": [
				{
					"id": "google_cloudfunctions_function.a",
					"name": "a",
					"config": {"trigger_http": true, "https_trigger_security_level": "SECURE_ALWAYS"},
				},
				{
					"id": "google_cloudfunctions_function.b",
					"name": "b",
					"config": {"event_trigger": [{}]},
				},
			],
		},
	}
}

test_an_unknown_level_leads_to_itself if {
	functions_https.deny == {{
		"resource": "google_cloudfunctions_function.main",
		"path": ["https_trigger_security_level"],
		"message": "https_trigger_security_level is not SECURE_ALWAYS; plain HTTP is answered, too",
	}} with input as {
		"resources": {
			"google_cloudfunctions_function": [{
				"id": "google_cloudfunctions_function.main",
				"name": "main",
				"config": {
					"trigger_http": true,
					"https_trigger_security_level": {"$unknown": "var.l"},
				},
			}],
		},
	}
}

test_resources_of_another_kind_are_not_judged if {
	functions_https.deny == set() with input as {
		"resources": {
			"google_project_service": [{
				"id": "google_project_service.main",
				"name": "main",
				"config": {"service": "aiplatform.googleapis.com"},
			}],
		},
	}
}
