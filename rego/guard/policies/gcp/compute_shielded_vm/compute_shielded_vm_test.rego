package guard.policies.gcp.compute_shielded_vm_test

import data.guard.policies.gcp.compute_shielded_vm

test_a_machine_without_the_block_has_no_secure_boot if {
	compute_shielded_vm.deny == {{
		"resource": "google_compute_instance.main",
		"path": ["shielded_instance_config", 0, "enable_secure_boot"],
		"message": "Shielded VM options are not on: enable_secure_boot",
	}} with input as {"resources": {"google_compute_instance": [{
		"id": "google_compute_instance.main",
		"name": "main",
		"config": {"name": "a"},
	}]}}
}

test_all_options_that_are_off_are_told_once if {
	compute_shielded_vm.deny == {{
		"resource": "google_compute_instance_template.main",
		"path": ["shielded_instance_config", 0, "enable_integrity_monitoring"],
		"message": "Shielded VM options are not on: enable_integrity_monitoring, enable_secure_boot, enable_vtpm",
	}} with input as {"resources": {"google_compute_instance_template": [{
		"id": "google_compute_instance_template.main",
		"name": "main",
		"config": {"shielded_instance_config": [{
			"enable_secure_boot": false,
			"enable_vtpm": false,
			"enable_integrity_monitoring": false,
		}]},
	}]}}
}

test_a_shielded_machine_is_allowed if {
	compute_shielded_vm.deny == set() with input as {"resources": {"google_compute_instance": [{
		"id": "google_compute_instance.main",
		"name": "main",
		"config": {"shielded_instance_config": [{"enable_secure_boot": true}]},
	}]}}
}

test_an_unknown_option_leads_to_itself if {
	compute_shielded_vm.deny == {{
		"resource": "google_compute_instance.main",
		"path": ["shielded_instance_config", 0, "enable_secure_boot"],
		"message": "Shielded VM options are not on: enable_secure_boot",
	}} with input as {"resources": {"google_compute_instance": [{
		"id": "google_compute_instance.main",
		"name": "main",
		"config": {"shielded_instance_config": [{"enable_secure_boot": {"$unknown": "var.secure"}}]},
	}]}}
}

test_resources_of_another_kind_are_not_judged if {
	compute_shielded_vm.deny == set() with input as {"resources": {"google_project_service": [{
		"id": "google_project_service.main",
		"name": "main",
		"config": {"service": "aiplatform.googleapis.com"},
	}]}}
}
