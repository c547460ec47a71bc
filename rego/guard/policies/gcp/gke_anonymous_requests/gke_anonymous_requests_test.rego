package guard.policies.gcp.gke_anonymous_requests_test

import data.guard.policies.gcp.gke_anonymous_requests

test_anonymous_requests_are_denied if {
	gke_anonymous_requests.deny == {{
		"resource": "google_container_cluster.main",
		"path": ["anonymous_authentication_config", 0, "mode"],
		"message": "anonymous_authentication_config is ENABLED; every path is open to anonymous callers that roles name",
	}} with input as {
		"resources": {
			"google_container_cluster": [{
				"id": "google_container_cluster.main",
				"name": "main",
				"config": {"anonymous_authentication_config": [{"mode": "ENABLED"}]},
			}],
		},
	}
}

test_limited_ones_and_clusters_that_say_nothing_are_allowed if {
	gke_anonymous_requests.deny == set() with input as {
		"resources": {
			"google_container_cluster": [
				{"id": "google_container_cluster.a", "name": "a", "config": {}},
				{
					"id": "google_container_cluster.b",
					"name": "b",
					"config": {"anonymous_authentication_config": [{"mode": "LIMITED"}]},
				},
			],
		},
	}
}

test_an_unknown_mode_leads_to_itself if {
	gke_anonymous_requests.deny == {{
		"resource": "google_container_cluster.main",
		"path": ["anonymous_authentication_config", 0, "mode"],
		"message": "anonymous_authentication_config is ENABLED; every path is open to anonymous callers that roles name",
	}} with input as {
		"resources": {
			"google_container_cluster": [{
				"id": "google_container_cluster.main",
				"name": "main",
				"config": {"anonymous_authentication_config": [{"mode": {"$unknown": "var.m"}}]},
			}],
		},
	}
}

test_resources_of_another_kind_are_not_judged if {
	gke_anonymous_requests.deny == set() with input as {
		"resources": {
			"google_project_service": [{
				"id": "google_project_service.main",
				"name": "main",
				"config": {"service": "aiplatform.googleapis.com"},
			}],
		},
	}
}
