package guard.policies.gcp.subnetwork_flow_logs_test

import data.guard.policies.gcp.subnetwork_flow_logs

_violation := {
	"resource": "google_compute_subnetwork.main",
	"path": ["log_config"],
	"message": `no "log_config" block; flow logs are off by default`,
}

_found(config) := violations if {
	violations := subnetwork_flow_logs.deny with input as {"resources": {"google_compute_subnetwork": [{
		"id": "google_compute_subnetwork.main",
		"name": "main",
		"config": config,
	}]}}
}

test_missing_log_config_is_denied if {
	_found({"ip_cidr_range": "10.0.0.0/24"}) == {_violation}
}

test_log_config_given_is_allowed if {
	_found({"ip_cidr_range": "10.0.0.0/24", "log_config": [{"flow_sampling": 0.5}]}) == set()
}

test_log_config_referring_to_a_resource_is_allowed if {
	_found({
		"ip_cidr_range": "10.0.0.0/24",
		"log_config": {
			"$unknown": "google_kms_crypto_key.main.id",
			"$refs": ["google_kms_crypto_key.main"],
		},
	}) == set()
}

test_unknown_log_config_leads_to_itself if {
	_found({"ip_cidr_range": "10.0.0.0/24", "log_config": {"$unknown": "var.setting"}}) == {_violation}
}

test_a_subnetwork_for_proxies_is_allowed if {
	_found({"purpose": "GLOBAL_MANAGED_PROXY"}) == set()
}

test_resources_of_another_kind_are_not_judged if {
	subnetwork_flow_logs.deny == set() with input as {"resources": {"google_project_service": [{
		"id": "google_project_service.main",
		"name": "main",
		"config": {"service": "aiplatform.googleapis.com"},
	}]}}
}
