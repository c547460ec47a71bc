package guard.policies.gcp.dns_weak_algorithm_test

import data.guard.policies.gcp.dns_weak_algorithm

test_rsasha1_is_denied if {
	dns_weak_algorithm.deny == {{
		"resource": "google_dns_managed_zone.main",
		"path": ["dnssec_config", 0, "default_key_specs", 1, "algorithm"],
		"message": "a DNSSEC key uses algorithm rsasha1",
	}} with input as {"resources": {"google_dns_managed_zone": [{
		"id": "google_dns_managed_zone.main",
		"name": "main",
		"config": {"dnssec_config": [{"default_key_specs": [
			{"algorithm": "rsasha256"},
			{"algorithm": "rsasha1"},
		]}]},
	}]}}
}

test_other_algorithms_and_the_default_are_allowed if {
	dns_weak_algorithm.deny == set() with input as {"resources": {"google_dns_managed_zone": [
		{
			"id": "google_dns_managed_zone.first",
			"name": "first",
			"config": {"dnssec_config": [{"default_key_specs": [{"algorithm": "ecdsap256sha256"}]}]},
		},
		{
			"id": "google_dns_managed_zone.second",
			"name": "second",
			"config": {"dnssec_config": [{"state": "on"}]},
		},
		{"id": "google_dns_managed_zone.third", "name": "third", "config": {"name": "a"}},
	]}}
}

test_an_unknown_algorithm_leads_to_itself if {
	dns_weak_algorithm.deny == {{
		"resource": "google_dns_managed_zone.main",
		"path": ["dnssec_config", 0, "default_key_specs", 0, "algorithm"],
		"message": "a DNSSEC key uses algorithm rsasha1",
	}} with input as {"resources": {"google_dns_managed_zone": [{
		"id": "google_dns_managed_zone.main",
		"name": "main",
		"config": {"dnssec_config": [{"default_key_specs": [{"algorithm": {"$unknown": "var.a"}}]}]},
	}]}}
}

test_resources_of_another_kind_are_not_judged if {
	dns_weak_algorithm.deny == set() with input as {"resources": {"google_project_service": [{
		"id": "google_project_service.main",
		"name": "main",
		"config": {"service": "aiplatform.googleapis.com"},
	}]}}
}
