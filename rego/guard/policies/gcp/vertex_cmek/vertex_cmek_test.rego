package guard.policies.gcp.vertex_cmek_test

import data.guard.policies.gcp.vertex_cmek

test_a_data_set_without_a_key_is_denied if {
	vertex_cmek.deny == {{
		"resource": "google_vertex_ai_dataset.main",
		"path": ["encryption_spec", 0, "kms_key_name"],
		"message": "no key of Cloud KMS is named; the data is encrypted with keys that Google manages",
	}} with input as {
		"resources": {
			"google_vertex_ai_dataset": [{
				"id": "google_vertex_ai_dataset.main",
				"name": "main",
				"config": {"display_name": "d"},
			}],
		},
	}
}

test_a_notebook_without_a_key_is_denied if {
	vertex_cmek.deny == {{
		"resource": "google_notebooks_instance.main",
		"path": ["kms_key"],
		"message": "no key of Cloud KMS is named; the data is encrypted with keys that Google manages",
	}} with input as {
		"resources": {
			"google_notebooks_instance": [{
				"id": "google_notebooks_instance.main",
				"name": "main",
				"config": {"name": "n"},
			}],
		},
	}
}

test_a_workbench_without_a_key_is_denied if {
	vertex_cmek.deny == {{
		"resource": "google_workbench_instance.main",
		"path": ["gce_setup", 0, "boot_disk", 0, "kms_key"],
		"message": "no key of Cloud KMS is named; the data is encrypted with keys that Google manages",
	}} with input as {
		"resources": {
			"google_workbench_instance": [{
				"id": "google_workbench_instance.main",
				"name": "main",
				"config": {"name": "n"},
			}],
		},
	}
}

test_keys_are_allowed if {
	vertex_cmek.deny == set() with input as {
		"resources": {
			"google_vertex_ai_dataset": [{
				"id": "google_vertex_ai_dataset.a",
				"name": "a",
				"config": {
					"encryption_spec": [{"kms_key_name": "projects/p/locations/l/keyRings/r/cryptoKeys/k"}],
				},
			}],
			"google_notebooks_instance": [{"id": "google_notebooks_instance.b", "name": "b", "config": {"kms_key": "k"}}],
			"google_workbench_instance": [{
				"id": "google_workbench_instance.c",
				"name": "c",
				"config": {"gce_setup": [{"boot_disk": [{"kms_key": "k"}]}]},
			}],
		},
	}
}

test_an_unknown_key_leads_to_itself if {
	vertex_cmek.deny == {{
		"resource": "google_vertex_ai_dataset.main",
		"path": ["encryption_spec", 0, "kms_key_name"],
		"message": "no key of Cloud KMS is named; the data is encrypted with keys that Google manages",
	}} with input as {
		"resources": {
			"google_vertex_ai_dataset": [{
				"id": "google_vertex_ai_dataset.main",
				"name": "main",
				"config": {"encryption_spec": [{"kms_key_name": {"$unknown": "var.k"}}]},
			}],
		},
	}
}

test_a_runtime_without_a_key_is_denied if {
	vertex_cmek.deny == {{
		"resource": "google_notebooks_runtime.main",
		"path": [
			"virtual_machine",
			0,
			"virtual_machine_config",
			0,
			"encryption_config",
			0,
			"kms_key",
		],
		"message": "no key of Cloud KMS is named; the data is encrypted with keys that Google manages",
	}} with input as {
		"resources": {
			"google_notebooks_runtime": [{"id": "google_notebooks_runtime.main", "name": "main", "config": {"name": "r"}}],
		},
	}
}

test_resources_of_another_kind_are_not_judged if {
	vertex_cmek.deny == set() with input as {
		"resources": {
			"google_project_service": [{
				"id": "google_project_service.main",
				"name": "main",
				"config": {"service": "aiplatform.googleapis.com"},
			}],
		},
	}
}
