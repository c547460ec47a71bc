package guard.policies.gcp.notebook_root_access_test

import data.guard.policies.gcp.notebook_root_access

test_root_access_is_denied_by_default if {
	notebook_root_access.deny == {{
		"resource": "google_workbench_instance.main",
		"path": ["gce_setup", 0, "metadata", "notebook-disable-root"],
		"message": "notebook-disable-root is not true; users are root on the machine by default",
	}} with input as {
		"resources": {
			"google_workbench_instance": [{
				"id": "google_workbench_instance.main",
				"name": "main",
				"config": {"gce_setup": [{}]},
			}],
		},
	}
}

test_root_access_of_a_notebook_is_denied if {
	notebook_root_access.deny == {{
		"resource": "google_notebooks_instance.main",
		"path": ["metadata", "notebook-disable-root"],
		"message": "notebook-disable-root is not true; users are root on the machine by default",
	}} with input as {
		"resources": {
			"google_notebooks_instance": [{
				"id": "google_notebooks_instance.main",
				"name": "main",
				"config": {"metadata": {"notebook-disable-root": "false"}},
			}],
		},
	}
}

test_disabled_root_access_is_allowed if {
	notebook_root_access.deny == set() with input as {
		"resources": {
			"google_workbench_instance": [{
				"id": "google_workbench_instance.a",
				"name": "a",
				"config": {"gce_setup": [{"metadata": {"notebook-disable-root": "true"}}]},
			}],
			"google_notebooks_instance": [{
				"id": "google_notebooks_instance.b",
				"name": "b",
				"config": {"metadata": {"notebook-disable-root": true}},
			}],
		},
	}
}

test_unknown_metadata_leads_to_itself if {
	notebook_root_access.deny == {{
		"resource": "google_notebooks_instance.main",
		"path": ["metadata", "notebook-disable-root"],
		"message": "notebook-disable-root is not true; users are root on the machine by default",
	}} with input as {
		"resources": {
			"google_notebooks_instance": [{
				"id": "google_notebooks_instance.main",
				"name": "main",
				"config": {"metadata": {"$unknown": "var.m"}},
			}],
		},
	}
}

test_resources_of_another_kind_are_not_judged if {
	notebook_root_access.deny == set() with input as {
		"resources": {
			"google_project_service": [{
				"id": "google_project_service.main",
				"name": "main",
				"config": {"service": "aiplatform.googleapis.com"},
			}],
		},
	}
}
