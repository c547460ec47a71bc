package guard.policies.gcp.gke_insecure_bindings_test

import data.guard.policies.gcp.gke_insecure_bindings

test_bindings_to_everybody_are_denied if {
	gke_insecure_bindings.deny == {{
		"resource": "google_container_cluster.main",
		"path": ["rbac_binding_config", 0, "enable_insecure_binding_system_authenticated"],
		"message": "enable_insecure_binding_system_authenticated is true; roles can be bound to everybody",
	}} with input as {
		"resources": {
			"google_container_cluster": [{
				"id": "google_container_cluster.main",
				"name": "main",
				"config": {
					"rbac_binding_config": [{
						"enable_insecure_binding_system_authenticated": true,
						"enable_insecure_binding_system_unauthenticated": false,
					}],
				},
			}],
		},
	}
}

test_refused_bindings_and_the_default_are_allowed if {
	gke_insecure_bindings.deny == set() with input as {
		"resources": {
			"google_container_cluster": [
				{"id": "google_container_cluster.a", "name": "a", "config": {}},
				{
					"id": "google_container_cluster.b",
					"name": "b",
					"config": {
						"rbac_binding_config": [{"enable_insecure_binding_system_authenticated": false}],
					},
				},
			],
		},
	}
}

test_an_unknown_setting_leads_to_itself if {
	gke_insecure_bindings.deny == {{
		"resource": "google_container_cluster.main",
		"path": ["rbac_binding_config", 0, "enable_insecure_binding_system_unauthenticated"],
		"message": "enable_insecure_binding_system_unauthenticated is true; roles can be bound to everybody",
	}} with input as {
		"resources": {
			"google_container_cluster": [{
				"id": "google_container_cluster.main",
				"name": "main",
				"config": {
					"rbac_binding_config": [{
						"enable_insecure_binding_system_unauthenticated": {"$unknown": "var.b"},
					}],
				},
			}],
		},
	}
}

test_resources_of_another_kind_are_not_judged if {
	gke_insecure_bindings.deny == set() with input as {
		"resources": {
			"google_project_service": [{
				"id": "google_project_service.main",
				"name": "main",
				"config": {"service": "aiplatform.googleapis.com"},
			}],
		},
	}
}
