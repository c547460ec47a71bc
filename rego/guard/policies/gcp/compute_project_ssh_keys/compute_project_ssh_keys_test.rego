package guard.policies.gcp.compute_project_ssh_keys_test

import data.guard.policies.gcp.compute_project_ssh_keys

test_a_machine_without_the_key_is_denied if {
	compute_project_ssh_keys.deny == {{
		"resource": "google_compute_instance.main",
		"path": ["metadata", "block-project-ssh-keys"],
		"message": "metadata block-project-ssh-keys is not TRUE; project-wide SSH keys are accepted by default",
	}} with input as {"resources": {"google_compute_instance": [{
		"id": "google_compute_instance.main",
		"name": "main",
		"config": {"metadata": {"role": "training"}},
	}]}}
}

test_a_template_that_says_false_is_denied if {
	compute_project_ssh_keys.deny == {{
		"resource": "google_compute_instance_template.main",
		"path": ["metadata", "block-project-ssh-keys"],
		"message": "metadata block-project-ssh-keys is not TRUE; project-wide SSH keys are accepted by default",
	}} with input as {"resources": {"google_compute_instance_template": [{
		"id": "google_compute_instance_template.main",
		"name": "main",
		"config": {"metadata": {"block-project-ssh-keys": "false"}},
	}]}}
}

test_machines_that_block_them_are_allowed if {
	compute_project_ssh_keys.deny == set() with input as {"resources": {"google_compute_instance": [
		{
			"id": "google_compute_instance.first",
			"name": "first",
			"config": {"metadata": {"block-project-ssh-keys": true}},
		},
		{
			"id": "google_compute_instance.second",
			"name": "second",
			"config": {"metadata": {"block-project-ssh-keys": "TRUE"}},
		},
	]}}
}

test_os_login_makes_up_for_it if {
	compute_project_ssh_keys.deny == set() with input as {"resources": {"google_compute_instance": [{
		"id": "google_compute_instance.main",
		"name": "main",
		"config": {"metadata": {"enable-oslogin": "TRUE"}},
	}]}}
}

test_os_login_of_the_project_makes_up_for_it if {
	compute_project_ssh_keys.deny == set() with input as {"resources": {
		"google_compute_instance": [{
			"id": "google_compute_instance.main",
			"name": "main",
			"config": {"name": "a"},
		}],
		"google_compute_project_metadata_item": [{
			"id": "google_compute_project_metadata_item.main",
			"name": "main",
			"config": {"key": "enable-oslogin", "value": "TRUE"},
		}],
	}}
}

test_unknown_metadata_leads_to_itself if {
	compute_project_ssh_keys.deny == {{
		"resource": "google_compute_instance.main",
		"path": ["metadata", "block-project-ssh-keys"],
		"message": "metadata block-project-ssh-keys is not TRUE; project-wide SSH keys are accepted by default",
	}} with input as {"resources": {"google_compute_instance": [{
		"id": "google_compute_instance.main",
		"name": "main",
		"config": {"metadata": {"$unknown": "var.metadata"}},
	}]}}
}

test_resources_of_another_kind_are_not_judged if {
	compute_project_ssh_keys.deny == set() with input as {"resources": {"google_project_service": [{
		"id": "google_project_service.main",
		"name": "main",
		"config": {"service": "aiplatform.googleapis.com"},
	}]}}
}
