package guard.policies.gcp.compute_serial_port_test

import data.guard.policies.gcp.compute_serial_port

test_every_spelling_of_on_is_denied if {
	compute_serial_port.deny == {
		{
			"resource": "google_compute_instance.first",
			"path": ["metadata", "serial-port-enable"],
			"message": "metadata serial-port-enable switches the interactive serial console on",
		},
		{
			"resource": "google_compute_instance.second",
			"path": ["metadata", "serial-port-enable"],
			"message": "metadata serial-port-enable switches the interactive serial console on",
		},
		{
			"resource": "google_compute_instance.third",
			"path": ["metadata", "serial-port-enable"],
			"message": "metadata serial-port-enable switches the interactive serial console on",
		},
	} with input as {"resources": {"google_compute_instance": [
		{
			"id": "google_compute_instance.first",
			"name": "first",
			"config": {"metadata": {"serial-port-enable": "TRUE"}},
		},
		{
			"id": "google_compute_instance.second",
			"name": "second",
			"config": {"metadata": {"serial-port-enable": "1"}},
		},
		{
			"id": "google_compute_instance.third",
			"name": "third",
			"config": {"metadata": {"serial-port-enable": true}},
		},
	]}}
}

test_project_metadata_is_judged if {
	compute_serial_port.deny == {
		{
			"resource": "google_compute_project_metadata.main",
			"path": ["metadata", "serial-port-enable"],
			"message": "metadata serial-port-enable switches the interactive serial console on",
		},
		{
			"resource": "google_compute_project_metadata_item.main",
			"path": ["value"],
			"message": "metadata serial-port-enable switches the interactive serial console on for the project",
		},
	} with input as {"resources": {
		"google_compute_project_metadata": [{
			"id": "google_compute_project_metadata.main",
			"name": "main",
			"config": {"metadata": {"serial-port-enable": "yes"}},
		}],
		"google_compute_project_metadata_item": [{
			"id": "google_compute_project_metadata_item.main",
			"name": "main",
			"config": {"key": "serial-port-enable", "value": "true"},
		}],
	}}
}

test_the_default_and_false_are_allowed if {
	compute_serial_port.deny == set() with input as {"resources": {
		"google_compute_instance": [
			{
				"id": "google_compute_instance.first",
				"name": "first",
				"config": {"metadata": {"serial-port-enable": "FALSE"}},
			},
			{
				"id": "google_compute_instance.second",
				"name": "second",
				"config": {"metadata": {"enable-oslogin": "TRUE"}},
			},
		],
		"google_compute_project_metadata_item": [{
			"id": "google_compute_project_metadata_item.main",
			"name": "main",
			"config": {"key": "enable-oslogin", "value": "TRUE"},
		}],
	}}
}

test_an_unknown_value_leads_to_itself if {
	compute_serial_port.deny == {{
		"resource": "google_compute_instance.main",
		"path": ["metadata", "serial-port-enable"],
		"message": "metadata serial-port-enable switches the interactive serial console on",
	}} with input as {"resources": {"google_compute_instance": [{
		"id": "google_compute_instance.main",
		"name": "main",
		"config": {"metadata": {"serial-port-enable": {"$unknown": "var.serial"}}},
	}]}}
}

test_resources_of_another_kind_are_not_judged if {
	compute_serial_port.deny == set() with input as {"resources": {"google_project_service": [{
		"id": "google_project_service.main",
		"name": "main",
		"config": {"service": "aiplatform.googleapis.com"},
	}]}}
}
