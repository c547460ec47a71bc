package guard.policies.gcp.dns_dnssec_test

import data.guard.policies.gcp.dns_dnssec

_violation := {
	"resource": "google_dns_managed_zone.main",
	"path": ["dnssec_config", 0, "state"],
	"message": "DNSSEC is not on; the default is off",
}

_found(config) := violations if {
	violations := dns_dnssec.deny with input as {"resources": {"google_dns_managed_zone": [{
		"id": "google_dns_managed_zone.main",
		"name": "main",
		"config": config,
	}]}}
}

test_missing_dnssec_config_state_is_denied if {
	_found({"dns_name": "example.com."}) == {_violation}
}

test_dnssec_config_state_off_is_denied if {
	_found({"dns_name": "example.com.", "dnssec_config": [{"state": "off"}]}) == {_violation}
}

test_dnssec_config_state_on_is_allowed if {
	_found({"dns_name": "example.com.", "dnssec_config": [{"state": "on"}]}) == set()
}

test_dnssec_config_state_transfer_is_allowed if {
	_found({"dns_name": "example.com.", "dnssec_config": [{"state": "transfer"}]}) == set()
}

test_unknown_dnssec_config_state_leads_to_itself if {
	_found({
		"dns_name": "example.com.",
		"dnssec_config": [{"state": {"$unknown": "var.setting"}}],
	}) == {_violation}
}

test_a_private_zone_is_allowed if {
	_found({"visibility": "private"}) == set()
}

test_resources_of_another_kind_are_not_judged if {
	dns_dnssec.deny == set() with input as {"resources": {"google_project_service": [{
		"id": "google_project_service.main",
		"name": "main",
		"config": {"service": "aiplatform.googleapis.com"},
	}]}}
}
