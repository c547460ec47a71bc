package guard.policies.gcp.scheduler_target_test

import data.guard.policies.gcp.scheduler_target

test_a_call_without_a_token_is_denied if {
	scheduler_target.deny == {{
		"resource": "google_cloud_scheduler_job.main",
		"path": ["http_target", 0, "oidc_token"],
		"message": "neither oidc_token nor oauth_token is set; calls are not authenticated",
	}} with input as {
		"resources": {
			"google_cloud_scheduler_job": [{
				"id": "google_cloud_scheduler_job.main",
				"name": "main",
				"config": {"http_target": [{"uri": "https://a.example.com"}]},
			}],
		},
	}
}

test_a_call_in_clear_text_is_denied if {
	scheduler_target.deny == {{
		"resource": "google_cloud_scheduler_job.main",
		"path": ["http_target", 0, "uri"],
		"message": "uri is a plain HTTP address; calls are sent in clear text",
	}} with input as {
		"resources": {
			"google_cloud_scheduler_job": [{
				"id": "google_cloud_scheduler_job.main",
				"name": "main",
				"config": {"http_target": [{"uri": "http://a.example.com", "oidc_token": [{}]}]},
			}],
		},
	}
}

test_a_signed_call_and_other_targets_are_allowed if {
	scheduler_target.deny == set() with input as {
		"resources": {
			"google_cloud_scheduler_job": [
				{
					"id": "google_cloud_scheduler_job.a",
					"name": "a",
					"config": {
						"http_target": [{
							"uri": "https://a.example.com",
							"oidc_token": [{"service_account_email": "a"}],
						}],
					},
				},
				{
					"id": "google_cloud_scheduler_job.b",
					"name": "b",
					"config": {"pubsub_target": [{}]},
				},
			],
		},
	}
}

test_unknown_targets_are_not_judged if {
	scheduler_target.deny == set() with input as {
		"resources": {
			"google_cloud_scheduler_job": [{
				"id": "google_cloud_scheduler_job.main",
				"name": "main",
				"config": {"http_target": {"$unknown": "var.t"}},
			}],
		},
	}
}

test_resources_of_another_kind_are_not_judged if {
	scheduler_target.deny == set() with input as {
		"resources": {
			"google_project_service": [{
				"id": "google_project_service.main",
				"name": "main",
				"config": {"service": "aiplatform.googleapis.com"},
			}],
		},
	}
}
