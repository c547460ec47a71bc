package guard.policies.gcp.cloudbuild_untrusted_pull_requests_test

import data.guard.policies.gcp.cloudbuild_untrusted_pull_requests

test_a_trigger_without_comments_is_denied if {
	cloudbuild_untrusted_pull_requests.deny == {{
		"resource": "google_cloudbuild_trigger.main",
		"path": ["github", 0, "pull_request", 0, "comment_control"],
		"message": "comment_control is COMMENTS_DISABLED; every pull request is built at once",
	}} with input as {
		"resources": {
			"google_cloudbuild_trigger": [{
				"id": "google_cloudbuild_trigger.main",
				"name": "main",
				"config": {
					"github": [{
						"pull_request": [{"branch": "main", "comment_control": "COMMENTS_DISABLED"}],
					}],
				},
			}],
		},
	}
}

test_the_default_is_denied if {
	cloudbuild_untrusted_pull_requests.deny == {{
		"resource": "google_cloudbuild_trigger.main",
		"path": ["repository_event_config", 0, "pull_request", 0, "comment_control"],
		"message": "comment_control is COMMENTS_DISABLED; every pull request is built at once",
	}} with input as {
		"resources": {
			"google_cloudbuild_trigger": [{
				"id": "google_cloudbuild_trigger.main",
				"name": "main",
				"config": {"repository_event_config": [{"pull_request": [{"branch": "main"}]}]},
			}],
		},
	}
}

test_comments_and_pushes_are_allowed if {
	cloudbuild_untrusted_pull_requests.deny == set() with input as {
		"resources": {
			"google_cloudbuild_trigger": [
				{
					"id": "google_cloudbuild_trigger.a",
					"name": "a",
					"config": {
						"github": [{
							"pull_request": [{
								"comment_control": "COMMENTS_ENABLED_FOR_EXTERNAL_CONTRIBUTORS_ONLY",
							}],
						}],
					},
				},
				{
					"id": "google_cloudbuild_trigger.b",
					"name": "b",
					"config": {"github": [{"push": [{"branch": "main"}]}]},
				},
			],
		},
	}
}

test_an_unknown_setting_leads_to_itself if {
	cloudbuild_untrusted_pull_requests.deny == {{
		"resource": "google_cloudbuild_trigger.main",
		"path": ["github", 0, "pull_request", 0, "comment_control"],
		"message": "comment_control is COMMENTS_DISABLED; every pull request is built at once",
	}} with input as {
		"resources": {
			"google_cloudbuild_trigger": [{
				"id": "google_cloudbuild_trigger.main",
				"name": "main",
				"config": {"github": [{"pull_request": [{"comment_control": {"$unknown": "var.c"}}]}]},
			}],
		},
	}
}

test_resources_of_another_kind_are_not_judged if {
	cloudbuild_untrusted_pull_requests.deny == set() with input as {
		"resources": {
			"google_project_service": [{
				"id": "google_project_service.main",
				"name": "main",
				"config": {"service": "aiplatform.googleapis.com"},
			}],
		},
	}
}
