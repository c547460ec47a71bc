package guard.policies.gcp.vertex_private_endpoint_test

import data.guard.policies.gcp.vertex_private_endpoint

test_a_public_endpoint_is_denied if {
	vertex_private_endpoint.deny == {{
		"resource": "google_vertex_ai_endpoint.main",
		"path": ["network"],
		"message": "neither network nor Private Service Connect is set; the endpoint is served on public addresses",
	}} with input as {
		"resources": {
			"google_vertex_ai_endpoint": [{
				"id": "google_vertex_ai_endpoint.main",
				"name": "main",
				"config": {"name": "e"},
			}],
		},
	}
}

test_a_network_and_Private_Service_Connect_are_allowed if {
	vertex_private_endpoint.deny == set() with input as {
		"resources": {
			"google_vertex_ai_endpoint": [
				{
					"id": "google_vertex_ai_endpoint.a",
					"name": "a",
					"config": {"network": "projects/1/global/networks/n"},
				},
				{
					"id": "google_vertex_ai_endpoint.b",
					"name": "b",
					"config": {
						"private_service_connect_config": [{"enable_private_service_connect": true}],
					},
				},
			],
		},
	}
}

test_an_unknown_network_leads_to_itself if {
	vertex_private_endpoint.deny == {{
		"resource": "google_vertex_ai_endpoint.main",
		"path": ["network"],
		"message": "neither network nor Private Service Connect is set; the endpoint is served on public addresses",
	}} with input as {
		"resources": {
			"google_vertex_ai_endpoint": [{
				"id": "google_vertex_ai_endpoint.main",
				"name": "main",
				"config": {"network": {"$unknown": "var.n"}},
			}],
		},
	}
}

test_resources_of_another_kind_are_not_judged if {
	vertex_private_endpoint.deny == set() with input as {
		"resources": {
			"google_project_service": [{
				"id": "google_project_service.main",
				"name": "main",
				"config": {"service": "aiplatform.googleapis.com"},
			}],
		},
	}
}
