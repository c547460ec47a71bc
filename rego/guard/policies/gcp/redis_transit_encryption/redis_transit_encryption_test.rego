package guard.policies.gcp.redis_transit_encryption_test

import data.guard.policies.gcp.redis_transit_encryption

test_the_default_is_denied if {
	redis_transit_encryption.deny == {{
		"resource": "google_redis_instance.main",
		"path": ["transit_encryption_mode"],
		"message": "transit_encryption_mode is disabled, which is the default; connections are in clear text",
	}} with input as {
		"resources": {
			"google_redis_instance": [{"id": "google_redis_instance.main", "name": "main", "config": {"name": "r"}}],
		},
	}
}

test_a_cluster_in_clear_text_is_denied if {
	redis_transit_encryption.deny == {{
		"resource": "google_redis_cluster.main",
		"path": ["transit_encryption_mode"],
		"message": "transit_encryption_mode is disabled, which is the default; connections are in clear text",
	}} with input as {
		"resources": {
			"google_redis_cluster": [{
				"id": "google_redis_cluster.main",
				"name": "main",
				"config": {"transit_encryption_mode": "TRANSIT_ENCRYPTION_MODE_DISABLED"},
			}],
		},
	}
}

test_encryption_is_allowed if {
	redis_transit_encryption.deny == set() with input as {
		"resources": {
			"google_redis_instance": [{
				"id": "google_redis_instance.a",
				"name": "a",
				"config": {"transit_encryption_mode": "SERVER_AUTHENTICATION"},
			}],
			"google_redis_cluster": [{
				"id": "google_redis_cluster.b",
				"name": "b",
				"config": {"transit_encryption_mode": "TRANSIT_ENCRYPTION_MODE_SERVER_AUTHENTICATION"},
			}],
		},
	}
}

test_an_unknown_mode_leads_to_itself if {
	redis_transit_encryption.deny == {{
		"resource": "google_redis_instance.main",
		"path": ["transit_encryption_mode"],
		"message": "transit_encryption_mode is disabled, which is the default; connections are in clear text",
	}} with input as {
		"resources": {
			"google_redis_instance": [{
				"id": "google_redis_instance.main",
				"name": "main",
				"config": {"transit_encryption_mode": {"$unknown": "var.m"}},
			}],
		},
	}
}

test_resources_of_another_kind_are_not_judged if {
	redis_transit_encryption.deny == set() with input as {
		"resources": {
			"google_project_service": [{
				"id": "google_project_service.main",
				"name": "main",
				"config": {"service": "aiplatform.googleapis.com"},
			}],
		},
	}
}
