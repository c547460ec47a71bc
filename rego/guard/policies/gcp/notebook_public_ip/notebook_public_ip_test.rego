package guard.policies.gcp.notebook_public_ip_test

import data.guard.policies.gcp.notebook_public_ip

test_a_notebook_is_denied_by_default if {
	notebook_public_ip.deny == {{
		"resource": "google_notebooks_instance.main",
		"path": ["no_public_ip"],
		"message": "no_public_ip is not true; the notebook gets a public address by default",
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

test_a_workbench_is_denied_by_default if {
	notebook_public_ip.deny == {{
		"resource": "google_workbench_instance.main",
		"path": ["gce_setup", 0, "disable_public_ip"],
		"message": "disable_public_ip is not true; the notebook gets a public address by default",
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

test_a_runtime_is_denied_by_default if {
	notebook_public_ip.deny == {{
		"resource": "google_notebooks_runtime.main",
		"path": ["virtual_machine", 0, "virtual_machine_config", 0, "internal_ip_only"],
		"message": "internal_ip_only is not true; the notebook gets a public address by default",
	}} with input as {
		"resources": {
			"google_notebooks_runtime": [{"id": "google_notebooks_runtime.main", "name": "main", "config": {"name": "n"}}],
		},
	}
}

test_internal_addresses_are_allowed if {
	notebook_public_ip.deny == set() with input as {
		"resources": {
			"google_notebooks_instance": [{
				"id": "google_notebooks_instance.a",
				"name": "a",
				"config": {"no_public_ip": true},
			}],
			"google_workbench_instance": [{
				"id": "google_workbench_instance.b",
				"name": "b",
				"config": {"gce_setup": [{"disable_public_ip": true}]},
			}],
		},
	}
}

test_an_unknown_setting_leads_to_itself if {
	notebook_public_ip.deny == {{
		"resource": "google_notebooks_instance.main",
		"path": ["no_public_ip"],
		"message": "no_public_ip is not true; the notebook gets a public address by default",
	}} with input as {
		"resources": {
			"google_notebooks_instance": [{
				"id": "google_notebooks_instance.main",
				"name": "main",
				"config": {"no_public_ip": {"$unknown": "var.p"}},
			}],
		},
	}
}

test_a_template_with_Internet_access_is_denied if {
	notebook_public_ip.deny == {{
		"resource": "google_colab_runtime_template.main",
		"path": ["network_spec", 0, "enable_internet_access"],
		"message": "enable_internet_access is true; notebooks reach the Internet directly",
	}} with input as {
		"resources": {
			"google_colab_runtime_template": [{
				"id": "google_colab_runtime_template.main",
				"name": "main",
				"config": {"network_spec": [{"enable_internet_access": true}]},
			}],
		},
	}
}

test_resources_of_another_kind_are_not_judged if {
	notebook_public_ip.deny == set() with input as {
		"resources": {
			"google_project_service": [{
				"id": "google_project_service.main",
				"name": "main",
				"config": {"service": "aiplatform.googleapis.com"},
			}],
		},
	}
}
