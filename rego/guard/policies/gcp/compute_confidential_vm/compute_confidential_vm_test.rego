package guard.policies.gcp.compute_confidential_vm_test

import data.guard.policies.gcp.compute_confidential_vm

test_a_capable_machine_without_it_is_denied if {
	compute_confidential_vm.deny == {{
		"resource": "google_compute_instance.main",
		"path": ["confidential_instance_config", 0, "enable_confidential_compute"],
		"message": "machine type n2d-standard-4 can encrypt its memory, and does not by default",
	}} with input as {"resources": {"google_compute_instance": [{
		"id": "google_compute_instance.main",
		"name": "main",
		"config": {"machine_type": "n2d-standard-4"},
	}]}}
}

test_confidential_machines_are_allowed if {
	compute_confidential_vm.deny == set() with input as {"resources": {"google_compute_instance": [
		{
			"id": "google_compute_instance.first",
			"name": "first",
			"config": {
				"machine_type": "n2d-standard-4",
				"confidential_instance_config": [{"enable_confidential_compute": true}],
			},
		},
		{
			"id": "google_compute_instance.second",
			"name": "second",
			"config": {
				"machine_type": "c3d-standard-4",
				"confidential_instance_config": [{"confidential_instance_type": "SEV"}],
			},
		},
	]}}
}

test_other_series_and_unknown_types_are_allowed if {
	compute_confidential_vm.deny == set() with input as {"resources": {"google_compute_instance": [
		{
			"id": "google_compute_instance.first",
			"name": "first",
			"config": {"machine_type": "a2-highgpu-1g"},
		},
		{
			"id": "google_compute_instance.second",
			"name": "second",
			"config": {"machine_type": {"$unknown": "var.type"}},
		},
	]}}
}

test_an_unknown_option_leads_to_itself if {
	compute_confidential_vm.deny == {{
		"resource": "google_compute_instance.main",
		"path": ["confidential_instance_config", 0, "enable_confidential_compute"],
		"message": "machine type c2d-standard-4 can encrypt its memory, and does not by default",
	}} with input as {"resources": {"google_compute_instance": [{
		"id": "google_compute_instance.main",
		"name": "main",
		"config": {
			"machine_type": "c2d-standard-4",
			"confidential_instance_config": [{"enable_confidential_compute": {"$unknown": "var.cc"}}],
		},
	}]}}
}

test_resources_of_another_kind_are_not_judged if {
	compute_confidential_vm.deny == set() with input as {"resources": {"google_project_service": [{
		"id": "google_project_service.main",
		"name": "main",
		"config": {"service": "aiplatform.googleapis.com"},
	}]}}
}
