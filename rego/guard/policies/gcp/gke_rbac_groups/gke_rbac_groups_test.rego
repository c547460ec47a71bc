package guard.policies.gcp.gke_rbac_groups_test

import data.guard.policies.gcp.gke_rbac_groups

test_a_cluster_without_groups_is_denied if {
	gke_rbac_groups.deny == {{
		"resource": "google_container_cluster.main",
		"path": ["authenticator_groups_config", 0, "security_group"],
		"message": "no security_group is named; roles in the cluster cannot be bound to groups of the directory",
	}} with input as {
		"resources": {
			"google_container_cluster": [{"id": "google_container_cluster.main", "name": "main", "config": {"name": "c"}}],
		},
	}
}

test_a_cluster_with_groups_is_allowed if {
	gke_rbac_groups.deny == set() with input as {
		"resources": {
			"google_container_cluster": [{
				"id": "google_container_cluster.main",
				"name": "main",
				"config": {
					"authenticator_groups_config": [{"security_group": "gke-security-groups@example.com"}],
				},
			}],
		},
	}
}

test_an_unknown_group_leads_to_itself if {
	gke_rbac_groups.deny == {{
		"resource": "google_container_cluster.main",
		"path": ["authenticator_groups_config", 0, "security_group"],
		"message": "no security_group is named; roles in the cluster cannot be bound to groups of the directory",
	}} with input as {
		"resources": {
			"google_container_cluster": [{
				"id": "google_container_cluster.main",
				"name": "main",
				"config": {"authenticator_groups_config": [{"security_group": {"$unknown": "var.g"}}]},
			}],
		},
	}
}

test_resources_of_another_kind_are_not_judged if {
	gke_rbac_groups.deny == set() with input as {
		"resources": {
			"google_project_service": [{
				"id": "google_project_service.main",
				"name": "main",
				"config": {"service": "aiplatform.googleapis.com"},
			}],
		},
	}
}
