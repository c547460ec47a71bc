package guard.policies.gcp.router_nat_logging_test

import data.guard.policies.gcp.router_nat_logging

_violation := {
	"resource": "google_compute_router_nat.main",
	"path": ["log_config", 0, "enable"],
	"message": "connections through the gateway are not logged; the default is off",
}

_found(config) := violations if {
	violations := router_nat_logging.deny with input as {"resources": {"google_compute_router_nat": [{
		"id": "google_compute_router_nat.main",
		"name": "main",
		"config": config,
	}]}}
}

test_missing_log_config_enable_is_denied if {
	_found({"name": "nat"}) == {_violation}
}

test_log_config_enable_set_to_false_is_denied if {
	_found({"name": "nat", "log_config": [{"enable": false}]}) == {_violation}
}

test_log_config_enable_set_to_true_is_allowed if {
	_found({"name": "nat", "log_config": [{"enable": true}]}) == set()
}

test_unknown_log_config_enable_leads_to_itself if {
	_found({"name": "nat", "log_config": [{"enable": {"$unknown": "var.setting"}}]}) == {_violation}
}

test_resources_of_another_kind_are_not_judged if {
	router_nat_logging.deny == set() with input as {"resources": {"google_project_service": [{
		"id": "google_project_service.main",
		"name": "main",
		"config": {"service": "aiplatform.googleapis.com"},
	}]}}
}
