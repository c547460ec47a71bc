package guard.policies.gcp.compute_public_ip_test

import data.guard.policies.gcp.compute_public_ip

test_an_access_config_is_denied_even_when_empty if {
	compute_public_ip.deny == {{
		"resource": "google_compute_instance.main",
		"path": ["network_interface", 1, "access_config"],
		"message": "network interface 1 has an access_config block, which assigns a public IP address",
	}} with input as {"resources": {"google_compute_instance": [{
		"id": "google_compute_instance.main",
		"name": "main",
		"config": {"network_interface": [{"network": "n"}, {"network": "m", "access_config": [{}]}]},
	}]}}
}

test_an_ipv6_access_config_is_denied_in_templates if {
	compute_public_ip.deny == {{
		"resource": "google_compute_instance_template.main",
		"path": ["network_interface", 0, "ipv6_access_config"],
		"message": "network interface 0 has an ipv6_access_config block, which assigns a public IP address",
	}} with input as {"resources": {"google_compute_instance_template": [{
		"id": "google_compute_instance_template.main",
		"name": "main",
		"config": {"network_interface": [{"ipv6_access_config": [{"network_tier": "PREMIUM"}]}]},
	}]}}
}

test_private_interfaces_are_allowed if {
	compute_public_ip.deny == set() with input as {"resources": {"google_compute_instance": [{
		"id": "google_compute_instance.main",
		"name": "main",
		"config": {"network_interface": [{"network": "n"}, {"network": "m", "access_config": []}]},
	}]}}
}

test_a_block_that_cannot_be_expanded_leads_to_itself if {
	compute_public_ip.deny == {{
		"resource": "google_compute_instance.main",
		"path": ["network_interface", 0, "access_config"],
		"message": "network interface 0 may have an access_config block",
	}} with input as {"resources": {"google_compute_instance": [{
		"id": "google_compute_instance.main",
		"name": "main",
		"config": {"network_interface": [{"access_config": {"$unknown": "var.public"}}]},
	}]}}
}

test_resources_of_another_kind_are_not_judged if {
	compute_public_ip.deny == set() with input as {"resources": {"google_project_service": [{
		"id": "google_project_service.main",
		"name": "main",
		"config": {"service": "aiplatform.googleapis.com"},
	}]}}
}
