package guard.policies.gcp.pubsub_push_test

import data.guard.policies.gcp.pubsub_push

test_a_push_without_a_token_is_denied if {
	pubsub_push.deny == {{
		"resource": "google_pubsub_subscription.main",
		"path": ["push_config", 0, "oidc_token"],
		"message": "no oidc_token is set; the receiver cannot tell who sends the messages",
	}} with input as {
		"resources": {
			"google_pubsub_subscription": [{
				"id": "google_pubsub_subscription.main",
				"name": "main",
				"config": {"push_config": [{"push_endpoint": "https://a.example.com"}]},
			}],
		},
	}
}

test_a_push_in_clear_text_is_denied if {
	pubsub_push.deny == {{
		"resource": "google_pubsub_subscription.main",
		"path": ["push_config", 0, "push_endpoint"],
		"message": "push_endpoint is a plain HTTP address; messages are sent in clear text",
	}} with input as {
		"resources": {
			"google_pubsub_subscription": [{
				"id": "google_pubsub_subscription.main",
				"name": "main",
				"config": {
					"push_config": [{
						"push_endpoint": "http://a.example.com",
						"oidc_token": [{"service_account_email": "a"}],
					}],
				},
			}],
		},
	}
}

test_a_signed_push_and_a_pull_are_allowed if {
	pubsub_push.deny == set() with input as {
		"resources": {
			"google_pubsub_subscription": [
				{
					"id": "google_pubsub_subscription.a",
					"name": "a",
					"config": {
						"push_config": [{
							"push_endpoint": "https://a.example.com",
							"oidc_token": [{"service_account_email": "a"}],
						}],
					},
				},
				{"id": "google_pubsub_subscription.b", "name": "b", "config": {}},
			],
		},
	}
}

test_an_unknown_address_is_not_judged if {
	pubsub_push.deny == set() with input as {
		"resources": {
			"google_pubsub_subscription": [{
				"id": "google_pubsub_subscription.main",
				"name": "main",
				"config": {
					"push_config": [{"push_endpoint": {"$unknown": "var.e"}, "oidc_token": [{}]}],
				},
			}],
		},
	}
}

test_resources_of_another_kind_are_not_judged if {
	pubsub_push.deny == set() with input as {
		"resources": {
			"google_project_service": [{
				"id": "google_project_service.main",
				"name": "main",
				"config": {"service": "aiplatform.googleapis.com"},
			}],
		},
	}
}
