package guard.policies.gcp.compute_default_network_test

import data.guard.policies.gcp.compute_default_network

test_the_default_network_is_denied if {
	compute_default_network.deny == {{
		"resource": "google_compute_instance.main",
		"path": ["network_interface", 0, "network"],
		"message": "network interface 0 is in the default network of the project",
	}} with input as {"resources": {"google_compute_instance": [{
		"id": "google_compute_instance.main",
		"name": "main",
		"config": {"network_interface": [{"network": "default"}]},
	}]}}
}

test_the_default_network_by_its_link_is_denied if {
	compute_default_network.deny == {{
		"resource": "google_compute_instance_template.main",
		"path": ["network_interface", 0, "network"],
		"message": "network interface 0 is in the default network of the project",
	}} with input as {"resources": {"google_compute_instance_template": [{
		"id": "google_compute_instance_template.main",
		"name": "main",
		"config": {"network_interface": [{"network": "projects/p/global/networks/default"}]},
	}]}}
}

test_own_networks_and_subnetworks_are_allowed if {
	compute_default_network.deny == set() with input as {"resources": {"google_compute_instance": [
		{
			"id": "google_compute_instance.first",
			"name": "first",
			"config": {"network_interface": [{"network": "training"}]},
		},
		{
			"id": "google_compute_instance.second",
			"name": "second",
			"config": {"network_interface": [{"subnetwork": "training"}]},
		},
		{
			"id": "google_compute_instance.third",
			"name": "third",
			"config": {"network_interface": [{"network": {
				"$unknown": "google_compute_network.t.id",
				"$refs": ["google_compute_network.t"],
			}}]},
		},
	]}}
}

test_an_unknown_network_leads_to_itself if {
	compute_default_network.deny == {{
		"resource": "google_compute_instance.main",
		"path": ["network_interface", 0, "network"],
		"message": "network interface 0 is in the default network of the project",
	}} with input as {"resources": {"google_compute_instance": [{
		"id": "google_compute_instance.main",
		"name": "main",
		"config": {"network_interface": [{"network": {"$unknown": "var.network"}}]},
	}]}}
}

test_resources_of_another_kind_are_not_judged if {
	compute_default_network.deny == set() with input as {"resources": {"google_project_service": [{
		"id": "google_project_service.main",
		"name": "main",
		"config": {"service": "aiplatform.googleapis.com"},
	}]}}
}
