package guard.policies.gcp.artifact_registry_immutable_tags_test

import data.guard.policies.gcp.artifact_registry_immutable_tags

test_movable_tags_are_denied if {
	artifact_registry_immutable_tags.deny == {{
		"resource": "google_artifact_registry_repository.main",
		"path": ["docker_config", 0, "immutable_tags"],
		"message": "immutable_tags is not true; a tag can be moved to another image",
	}} with input as {
		"resources": {
			"google_artifact_registry_repository": [{
				"id": "google_artifact_registry_repository.main",
				"name": "main",
				"config": {"format": "DOCKER"},
			}],
		},
	}
}

test_immutable_tags_packages_and_mirrors_are_allowed if {
	artifact_registry_immutable_tags.deny == set() with input as {
		"resources": {
			"google_artifact_registry_repository": [
				{
					"id": "google_artifact_registry_repository.a",
					"name": "a",
					"config": {"format": "DOCKER", "docker_config": [{"immutable_tags": true}]},
				},
				{
					"id": "google_artifact_registry_repository.b",
					"name": "b",
					"config": {"format": "PYTHON"},
				},
				{
					"id": "google_artifact_registry_repository.c",
					"name": "c",
					"config": {"format": "DOCKER", "mode": "REMOTE_REPOSITORY"},
				},
			],
		},
	}
}

test_an_unknown_setting_leads_to_itself if {
	artifact_registry_immutable_tags.deny == {{
		"resource": "google_artifact_registry_repository.main",
		"path": ["docker_config", 0, "immutable_tags"],
		"message": "immutable_tags is not true; a tag can be moved to another image",
	}} with input as {
		"resources": {
			"google_artifact_registry_repository": [{
				"id": "google_artifact_registry_repository.main",
				"name": "main",
				"config": {
					"format": "DOCKER",
					"docker_config": [{"immutable_tags": {"$unknown": "var.i"}}],
				},
			}],
		},
	}
}

test_resources_of_another_kind_are_not_judged if {
	artifact_registry_immutable_tags.deny == set() with input as {
		"resources": {
			"google_project_service": [{
				"id": "google_project_service.main",
				"name": "main",
				"config": {"service": "aiplatform.googleapis.com"},
			}],
		},
	}
}
