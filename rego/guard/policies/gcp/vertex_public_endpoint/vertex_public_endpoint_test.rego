package guard.policies.gcp.vertex_public_endpoint_test

import data.guard.policies.gcp.vertex_public_endpoint

test_a_public_index_is_denied if {
	vertex_public_endpoint.deny == {{
		"resource": "google_vertex_ai_index_endpoint.main",
		"path": ["public_endpoint_enabled"],
		"message": "public_endpoint_enabled is true; the index is served on the Internet",
	}} with input as {
		"resources": {
			"google_vertex_ai_index_endpoint": [{
				"id": "google_vertex_ai_index_endpoint.main",
				"name": "main",
				"config": {"public_endpoint_enabled": true},
			}],
		},
	}
}

test_a_public_feature_store_is_denied if {
	vertex_public_endpoint.deny == {{
		"resource": "google_vertex_ai_feature_online_store.main",
		"path": [
			"dedicated_serving_endpoint",
			0,
			"private_service_connect_config",
			0,
			"enable_private_service_connect",
		],
		"message": "enable_private_service_connect is not true; features are served on the Internet by default",
	}} with input as {
		"resources": {
			"google_vertex_ai_feature_online_store": [{
				"id": "google_vertex_ai_feature_online_store.main",
				"name": "main",
				"config": {"optimized": [{}]},
			}],
		},
	}
}

test_a_private_index_is_allowed if {
	vertex_public_endpoint.deny == set() with input as {
		"resources": {
			"google_vertex_ai_index_endpoint": [{
				"id": "google_vertex_ai_index_endpoint.main",
				"name": "main",
				"config": {"network": "n"},
			}],
		},
	}
}

test_an_unknown_setting_leads_to_itself if {
	vertex_public_endpoint.deny == {{
		"resource": "google_vertex_ai_index_endpoint.main",
		"path": ["public_endpoint_enabled"],
		"message": "public_endpoint_enabled is true; the index is served on the Internet",
	}} with input as {
		"resources": {
			"google_vertex_ai_index_endpoint": [{
				"id": "google_vertex_ai_index_endpoint.main",
				"name": "main",
				"config": {"public_endpoint_enabled": {"$unknown": "var.p"}},
			}],
		},
	}
}

test_resources_of_another_kind_are_not_judged if {
	vertex_public_endpoint.deny == set() with input as {
		"resources": {
			"google_project_service": [{
				"id": "google_project_service.main",
				"name": "main",
				"config": {"service": "aiplatform.googleapis.com"},
			}],
		},
	}
}
