package guard.policies.gcp.compute_os_login_test

import data.guard.policies.gcp.compute_os_login

test_a_machine_that_opts_out_is_denied if {
	compute_os_login.deny == {{
		"resource": "google_compute_instance.main",
		"path": ["metadata", "enable-oslogin"],
		"message": "metadata enable-oslogin switches OS Login off for the machine",
	}} with input as {"resources": {"google_compute_instance": [{
		"id": "google_compute_instance.main",
		"name": "main",
		"config": {"metadata": {"enable-oslogin": "false"}},
	}]}}
}

test_project_metadata_without_the_key_is_denied if {
	compute_os_login.deny == {{
		"resource": "google_compute_project_metadata.main",
		"path": ["metadata", "enable-oslogin"],
		"message": "metadata enable-oslogin is not TRUE for the project; OS Login is off by default",
	}} with input as {"resources": {"google_compute_project_metadata": [{
		"id": "google_compute_project_metadata.main",
		"name": "main",
		"config": {"metadata": {"foo": "bar"}},
	}]}}
}

test_an_item_that_switches_it_off_is_denied if {
	compute_os_login.deny == {{
		"resource": "google_compute_project_metadata_item.main",
		"path": ["value"],
		"message": "metadata enable-oslogin switches OS Login off for the project",
	}} with input as {"resources": {"google_compute_project_metadata_item": [{
		"id": "google_compute_project_metadata_item.main",
		"name": "main",
		"config": {"key": "enable-oslogin", "value": "FALSE"},
	}]}}
}

test_machines_that_inherit_or_opt_in_are_allowed if {
	compute_os_login.deny == set() with input as {"resources": {
		"google_compute_instance": [
			{"id": "google_compute_instance.first", "name": "first", "config": {"name": "a"}},
			{
				"id": "google_compute_instance.second",
				"name": "second",
				"config": {"metadata": {"enable-oslogin": "TRUE"}},
			},
		],
		"google_compute_project_metadata": [{
			"id": "google_compute_project_metadata.main",
			"name": "main",
			"config": {"metadata": {"enable-oslogin": "TRUE"}},
		}],
		"google_compute_project_metadata_item": [{
			"id": "google_compute_project_metadata_item.main",
			"name": "main",
			"config": {"key": "enable-oslogin", "value": "TRUE"},
		}],
	}}
}

test_an_unknown_value_leads_to_itself if {
	compute_os_login.deny == {{
		"resource": "google_compute_project_metadata.main",
		"path": ["metadata", "enable-oslogin"],
		"message": "metadata enable-oslogin is not TRUE for the project; OS Login is off by default",
	}} with input as {"resources": {"google_compute_project_metadata": [{
		"id": "google_compute_project_metadata.main",
		"name": "main",
		"config": {"metadata": {"enable-oslogin": {"$unknown": "var.oslogin"}}},
	}]}}
}

test_resources_of_another_kind_are_not_judged if {
	compute_os_login.deny == set() with input as {"resources": {"google_project_service": [{
		"id": "google_project_service.main",
		"name": "main",
		"config": {"service": "aiplatform.googleapis.com"},
	}]}}
}
