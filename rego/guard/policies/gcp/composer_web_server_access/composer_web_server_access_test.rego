package guard.policies.gcp.composer_web_server_access_test

import data.guard.policies.gcp.composer_web_server_access

test_an_open_web_server_is_denied if {
	composer_web_server_access.deny == {{
		"resource": "google_composer_environment.main",
		"path": [
			"config",
			0,
			"web_server_network_access_control",
			0,
			"allowed_ip_range",
			0,
			"value",
		],
		"message": "the web server answers to 0.0.0.0/0",
	}} with input as {
		"resources": {
			"google_composer_environment": [{
				"id": "google_composer_environment.main",
				"name": "main",
				"config": {
					"config": [{
						"web_server_network_access_control": [{"allowed_ip_range": [{"value": "0.0.0.0/0"}]}],
					}],
				},
			}],
		},
	}
}

test_a_network_is_allowed if {
	composer_web_server_access.deny == set() with input as {
		"resources": {
			"google_composer_environment": [{
				"id": "google_composer_environment.main",
				"name": "main",
				"config": {
					"config": [{
						"web_server_network_access_control": [{"allowed_ip_range": [{"value": "203.0.113.0/24"}]}],
					}],
				},
			}],
		},
	}
}

test_an_unknown_range_leads_to_itself if {
	composer_web_server_access.deny == {{
		"resource": "google_composer_environment.main",
		"path": [
			"config",
			0,
			"web_server_network_access_control",
			0,
			"allowed_ip_range",
			0,
			"value",
		],
		"message": "the web server answers to {\"$unknown\": \"var.r\"}",
	}} with input as {
		"resources": {
			"google_composer_environment": [{
				"id": "google_composer_environment.main",
				"name": "main",
				"config": {
					"config": [{
						"web_server_network_access_control": [{"allowed_ip_range": [{"value": {"$unknown": "var.r"}}]}],
					}],
				},
			}],
		},
	}
}

test_resources_of_another_kind_are_not_judged if {
	composer_web_server_access.deny == set() with input as {
		"resources": {
			"google_project_service": [{
				"id": "google_project_service.main",
				"name": "main",
				"config": {"service": "aiplatform.googleapis.com"},
			}],
		},
	}
}
