package guard.policies.gcp.notebook_shielded_vm_test

import data.guard.policies.gcp.notebook_shielded_vm

test_the_default_is_denied if {
	notebook_shielded_vm.deny == {{
		"resource": "google_notebooks_instance.main",
		"path": ["shielded_instance_config", 0, "enable_secure_boot"],
		"message": "enable_secure_boot is not true; any boot loader and driver is started by default",
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
	notebook_shielded_vm.deny == {{
		"resource": "google_workbench_instance.main",
		"path": ["gce_setup", 0, "shielded_instance_config", 0, "enable_secure_boot"],
		"message": "enable_secure_boot is not true; any boot loader and driver is started by default",
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

test_monitoring_that_is_switched_off_is_denied if {
	notebook_shielded_vm.deny == {{
		"resource": "google_notebooks_instance.main",
		"path": ["shielded_instance_config", 0, "enable_vtpm"],
		"message": "enable_vtpm is switched off; a changed boot sequence goes unnoticed",
	}} with input as {
		"resources": {
			"google_notebooks_instance": [{
				"id": "google_notebooks_instance.main",
				"name": "main",
				"config": {
					"shielded_instance_config": [{"enable_secure_boot": true, "enable_vtpm": false}],
				},
			}],
		},
	}
}

test_Secure_Boot_is_allowed if {
	notebook_shielded_vm.deny == set() with input as {
		"resources": {
			"google_workbench_instance": [{
				"id": "google_workbench_instance.main",
				"name": "main",
				"config": {
					"gce_setup": [{"shielded_instance_config": [{"enable_secure_boot": true}]}],
				},
			}],
		},
	}
}

test_an_unknown_setting_leads_to_itself if {
	notebook_shielded_vm.deny == {{
		"resource": "google_notebooks_instance.main",
		"path": ["shielded_instance_config", 0, "enable_secure_boot"],
		"message": "enable_secure_boot is not true; any boot loader and driver is started by default",
	}} with input as {
		"resources": {
			"google_notebooks_instance": [{
				"id": "google_notebooks_instance.main",
				"name": "main",
				"config": {
					"shielded_instance_config": [{"enable_secure_boot": {"$unknown": "var.s"}}],
				},
			}],
		},
	}
}

test_resources_of_another_kind_are_not_judged if {
	notebook_shielded_vm.deny == set() with input as {
		"resources": {
			"google_project_service": [{
				"id": "google_project_service.main",
				"name": "main",
				"config": {"service": "aiplatform.googleapis.com"},
			}],
		},
	}
}
