package guard.policies.gcp.firewall_logging_test

import data.guard.policies.gcp.firewall_logging

test_missing_compute_firewall_log_config_is_denied if {
	firewall_logging.deny == {{
		"resource": "google_compute_firewall.main",
		"path": ["log_config"],
		"message": `no "log_config" block; connections are not logged by default`,
	}} with input as {"resources": {"google_compute_firewall": [{
		"id": "google_compute_firewall.main",
		"name": "main",
		"config": {"name": "ssh"},
	}]}}
}

test_compute_firewall_log_config_given_is_allowed if {
	firewall_logging.deny == set() with input as {"resources": {"google_compute_firewall": [{
		"id": "google_compute_firewall.main",
		"name": "main",
		"config": {"name": "ssh", "log_config": [{"metadata": "INCLUDE_ALL_METADATA"}]},
	}]}}
}

test_compute_firewall_log_config_referring_to_a_resource_is_allowed if {
	firewall_logging.deny == set() with input as {"resources": {"google_compute_firewall": [{
		"id": "google_compute_firewall.main",
		"name": "main",
		"config": {
			"name": "ssh",
			"log_config": {
				"$unknown": "google_kms_crypto_key.main.id",
				"$refs": ["google_kms_crypto_key.main"],
			},
		},
	}]}}
}

test_unknown_compute_firewall_log_config_leads_to_itself if {
	firewall_logging.deny == {{
		"resource": "google_compute_firewall.main",
		"path": ["log_config"],
		"message": `no "log_config" block; connections are not logged by default`,
	}} with input as {"resources": {"google_compute_firewall": [{
		"id": "google_compute_firewall.main",
		"name": "main",
		"config": {"name": "ssh", "log_config": {"$unknown": "var.setting"}},
	}]}}
}

test_rules_that_are_disabled_or_use_the_former_argument_are_allowed if {
	firewall_logging.deny == set() with input as {"resources": {"google_compute_firewall": [
		{"id": "google_compute_firewall.first", "name": "first", "config": {"disabled": true}},
		{
			"id": "google_compute_firewall.second",
			"name": "second",
			"config": {"enable_logging": true},
		},
	]}}
}

test_missing_compute_firewall_policy_rule_enable_logging_is_denied if {
	firewall_logging.deny == {{
		"resource": "google_compute_firewall_policy_rule.main",
		"path": ["enable_logging"],
		"message": `"enable_logging" is not true; connections are not logged by default`,
	}} with input as {"resources": {"google_compute_firewall_policy_rule": [{
		"id": "google_compute_firewall_policy_rule.main",
		"name": "main",
		"config": {"direction": "INGRESS"},
	}]}}
}

test_compute_firewall_policy_rule_enable_logging_set_to_false_is_denied if {
	firewall_logging.deny == {{
		"resource": "google_compute_firewall_policy_rule.main",
		"path": ["enable_logging"],
		"message": `"enable_logging" is not true; connections are not logged by default`,
	}} with input as {"resources": {"google_compute_firewall_policy_rule": [{
		"id": "google_compute_firewall_policy_rule.main",
		"name": "main",
		"config": {"direction": "INGRESS", "enable_logging": false},
	}]}}
}

test_compute_firewall_policy_rule_enable_logging_set_to_true_is_allowed if {
	firewall_logging.deny == set() with input as {"resources": {"google_compute_firewall_policy_rule": [{
		"id": "google_compute_firewall_policy_rule.main",
		"name": "main",
		"config": {"direction": "INGRESS", "enable_logging": true},
	}]}}
}

test_unknown_compute_firewall_policy_rule_enable_logging_leads_to_itself if {
	firewall_logging.deny == {{
		"resource": "google_compute_firewall_policy_rule.main",
		"path": ["enable_logging"],
		"message": `"enable_logging" is not true; connections are not logged by default`,
	}} with input as {"resources": {"google_compute_firewall_policy_rule": [{
		"id": "google_compute_firewall_policy_rule.main",
		"name": "main",
		"config": {"direction": "INGRESS", "enable_logging": {"$unknown": "var.setting"}},
	}]}}
}

test_compute_network_firewall_policy_rule_is_judged_as_well if {
	firewall_logging.deny == {{
		"resource": "google_compute_network_firewall_policy_rule.main",
		"path": ["enable_logging"],
		"message": `"enable_logging" is not true; connections are not logged by default`,
	}} with input as {"resources": {"google_compute_network_firewall_policy_rule": [{
		"id": "google_compute_network_firewall_policy_rule.main",
		"name": "main",
		"config": {"direction": "INGRESS"},
	}]}}
}

test_compute_region_network_firewall_policy_rule_is_judged_as_well if {
	firewall_logging.deny == {{
		"resource": "google_compute_region_network_firewall_policy_rule.main",
		"path": ["enable_logging"],
		"message": `"enable_logging" is not true; connections are not logged by default`,
	}} with input as {"resources": {"google_compute_region_network_firewall_policy_rule": [{
		"id": "google_compute_region_network_firewall_policy_rule.main",
		"name": "main",
		"config": {"direction": "INGRESS"},
	}]}}
}

test_resources_of_another_kind_are_not_judged if {
	firewall_logging.deny == set() with input as {"resources": {"google_project_service": [{
		"id": "google_project_service.main",
		"name": "main",
		"config": {"service": "aiplatform.googleapis.com"},
	}]}}
}
