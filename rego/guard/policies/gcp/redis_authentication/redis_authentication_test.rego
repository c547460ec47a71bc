package guard.policies.gcp.redis_authentication_test

import data.guard.policies.gcp.redis_authentication

test_the_default_of_an_instance_is_denied if {
	redis_authentication.deny == {{
		"resource": "google_redis_instance.main",
		"path": ["auth_enabled"],
		"message": "auth_enabled is not true; clients are not authenticated by default",
	}} with input as {
		"resources": {
			"google_redis_instance": [{"id": "google_redis_instance.main", "name": "main", "config": {"name": "r"}}],
		},
	}
}

test_the_default_of_a_cluster_is_denied if {
	redis_authentication.deny == {{
		"resource": "google_redis_cluster.main",
		"path": ["authorization_mode"],
		"message": "authorization_mode is disabled, which is the default; clients are not authenticated",
	}} with input as {
		"resources": {
			"google_redis_cluster": [{"id": "google_redis_cluster.main", "name": "main", "config": {"name": "r"}}],
		},
	}
}

test_authentication_is_allowed if {
	redis_authentication.deny == set() with input as {
		"resources": {
			"google_redis_instance": [{"id": "google_redis_instance.a", "name": "a", "config": {"auth_enabled": true}}],
			"google_redis_cluster": [{
				"id": "google_redis_cluster.b",
				"name": "b",
				"config": {"authorization_mode": "AUTH_MODE_IAM_AUTH"},
			}],
			"google_memorystore_instance": [{
				"id": "google_memorystore_instance.c",
				"name": "c",
				"config": {"authorization_mode": "IAM_AUTH"},
			}],
		},
	}
}

test_an_unknown_setting_leads_to_itself if {
	redis_authentication.deny == {{
		"resource": "google_redis_instance.main",
		"path": ["auth_enabled"],
		"message": "auth_enabled is not true; clients are not authenticated by default",
	}} with input as {
		"resources": {
			"google_redis_instance": [{
				"id": "google_redis_instance.main",
				"name": "main",
				"config": {"auth_enabled": {"$unknown": "var.a"}},
			}],
		},
	}
}

test_resources_of_another_kind_are_not_judged if {
	redis_authentication.deny == set() with input as {
		"resources": {
			"google_project_service": [{
				"id": "google_project_service.main",
				"name": "main",
				"config": {"service": "aiplatform.googleapis.com"},
			}],
		},
	}
}
