package guard.policies.gcp.compute_ip_forwarding_test

import data.guard.policies.gcp.compute_ip_forwarding

_violation := {
	"resource": "google_compute_instance.main",
	"path": ["can_ip_forward"],
	"message": `"can_ip_forward" is true; the machine may send and receive packets of other addresses`,
}

_found(config) := violations if {
	violations := compute_ip_forwarding.deny with input as {"resources": {"google_compute_instance": [{
		"id": "google_compute_instance.main",
		"name": "main",
		"config": config,
	}]}}
}

test_missing_can_ip_forward_is_allowed if {
	_found({"name": "trainer"}) == set()
}

test_can_ip_forward_set_to_true_is_denied if {
	_found({"name": "trainer", "can_ip_forward": true}) == {_violation}
}

test_can_ip_forward_set_to_false_is_allowed if {
	_found({"name": "trainer", "can_ip_forward": false}) == set()
}

test_unknown_can_ip_forward_leads_to_itself if {
	_found({"name": "trainer", "can_ip_forward": {"$unknown": "var.setting"}}) == {_violation}
}

test_compute_instance_template_is_judged_as_well if {
	compute_ip_forwarding.deny == {{
		"resource": "google_compute_instance_template.main",
		"path": ["can_ip_forward"],
		"message": `"can_ip_forward" is true; the machine may send and receive packets of other addresses`,
	}} with input as {"resources": {"google_compute_instance_template": [{
		"id": "google_compute_instance_template.main",
		"name": "main",
		"config": {"name": "trainer", "can_ip_forward": true},
	}]}}
}

test_compute_region_instance_template_is_judged_as_well if {
	compute_ip_forwarding.deny == {{
		"resource": "google_compute_region_instance_template.main",
		"path": ["can_ip_forward"],
		"message": `"can_ip_forward" is true; the machine may send and receive packets of other addresses`,
	}} with input as {"resources": {"google_compute_region_instance_template": [{
		"id": "google_compute_region_instance_template.main",
		"name": "main",
		"config": {"name": "trainer", "can_ip_forward": true},
	}]}}
}

test_resources_of_another_kind_are_not_judged if {
	compute_ip_forwarding.deny == set() with input as {"resources": {"google_project_service": [{
		"id": "google_project_service.main",
		"name": "main",
		"config": {"service": "aiplatform.googleapis.com"},
	}]}}
}
