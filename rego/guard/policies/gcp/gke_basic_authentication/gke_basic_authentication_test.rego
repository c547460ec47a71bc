package guard.policies.gcp.gke_basic_authentication_test

import data.guard.policies.gcp.gke_basic_authentication

test_a_user_name_is_denied if {
	gke_basic_authentication.deny == {{
		"resource": "google_container_cluster.main",
		"path": ["master_auth", 0, "username"],
		"message": `"username" switches basic authentication on for the API server`,
	}} with input as {"resources": {"google_container_cluster": [{
		"id": "google_container_cluster.main",
		"name": "main",
		"config": {"master_auth": [{"username": "admin", "password": "[redacted:literal]"}]},
	}]}}
}

test_an_empty_user_name_and_the_default_are_allowed if {
	gke_basic_authentication.deny == set() with input as {"resources": {"google_container_cluster": [
		{
			"id": "google_container_cluster.first",
			"name": "first",
			"config": {"master_auth": [{"username": "", "password": ""}]},
		},
		{"id": "google_container_cluster.second", "name": "second", "config": {"name": "a"}},
	]}}
}

test_an_unknown_user_name_is_not_a_violation if {
	gke_basic_authentication.deny == set() with input as {"resources": {"google_container_cluster": [{
		"id": "google_container_cluster.main",
		"name": "main",
		"config": {"master_auth": [{"username": {"$unknown": "var.user"}}]},
	}]}}
}

test_resources_of_another_kind_are_not_judged if {
	gke_basic_authentication.deny == set() with input as {"resources": {"google_project_service": [{
		"id": "google_project_service.main",
		"name": "main",
		"config": {"service": "aiplatform.googleapis.com"},
	}]}}
}
