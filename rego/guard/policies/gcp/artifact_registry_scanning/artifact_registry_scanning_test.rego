package guard.policies.gcp.artifact_registry_scanning_test

import data.guard.policies.gcp.artifact_registry_scanning

test_disabled_scanning_is_denied if {
	artifact_registry_scanning.deny == {{
		"resource": "google_artifact_registry_repository.main",
		"path": ["vulnerability_scanning_config", 0, "enablement_config"],
		"message": "enablement_config is DISABLED; images of the repository are not scanned",
	}} with input as {
		"resources": {
			"google_artifact_registry_repository": [{
				"id": "google_artifact_registry_repository.main",
				"name": "main",
				"config": {"vulnerability_scanning_config": [{"enablement_config": "DISABLED"}]},
			}],
		},
	}
}

test_inherited_scanning_is_allowed if {
	artifact_registry_scanning.deny == set() with input as {
		"resources": {
			"google_artifact_registry_repository": [
				{"id": "google_artifact_registry_repository.a", "name": "a", "config": {}},
				{
					"id": "google_artifact_registry_repository.b",
					"name": "b",
					"config": {"vulnerability_scanning_config": [{"enablement_config": "INHERITED"}]},
				},
			],
		},
	}
}

test_an_unknown_setting_leads_to_itself if {
	artifact_registry_scanning.deny == {{
		"resource": "google_artifact_registry_repository.main",
		"path": ["vulnerability_scanning_config", 0, "enablement_config"],
		"message": "enablement_config is DISABLED; images of the repository are not scanned",
	}} with input as {
		"resources": {
			"google_artifact_registry_repository": [{
				"id": "google_artifact_registry_repository.main",
				"name": "main",
				"config": {
					"vulnerability_scanning_config": [{"enablement_config": {"$unknown": "var.s"}}],
				},
			}],
		},
	}
}

test_resources_of_another_kind_are_not_judged if {
	artifact_registry_scanning.deny == set() with input as {
		"resources": {
			"google_project_service": [{
				"id": "google_project_service.main",
				"name": "main",
				"config": {"service": "aiplatform.googleapis.com"},
			}],
		},
	}
}
