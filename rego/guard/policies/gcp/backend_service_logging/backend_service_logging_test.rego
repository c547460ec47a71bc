package guard.policies.gcp.backend_service_logging_test

import data.guard.policies.gcp.backend_service_logging

_violation := {
	"resource": "google_compute_backend_service.main",
	"path": ["log_config", 0, "enable"],
	"message": "request logging is not enabled; the default is off",
}

_found(config) := violations if {
	violations := backend_service_logging.deny with input as {"resources": {"google_compute_backend_service": [{
		"id": "google_compute_backend_service.main",
		"name": "main",
		"config": config,
	}]}}
}

test_missing_log_config_enable_is_denied if {
	_found({"name": "api", "load_balancing_scheme": "EXTERNAL_MANAGED"}) == {_violation}
}

test_log_config_enable_set_to_false_is_denied if {
	_found({
		"name": "api",
		"load_balancing_scheme": "EXTERNAL_MANAGED",
		"log_config": [{"enable": false}],
	}) == {_violation}
}

test_log_config_enable_set_to_true_is_allowed if {
	_found({
		"name": "api",
		"load_balancing_scheme": "EXTERNAL_MANAGED",
		"log_config": [{"enable": true}],
	}) == set()
}

test_unknown_log_config_enable_leads_to_itself if {
	_found({
		"name": "api",
		"load_balancing_scheme": "EXTERNAL_MANAGED",
		"log_config": [{"enable": {"$unknown": "var.setting"}}],
	}) == {_violation}
}

test_an_internal_backend_service_is_allowed if {
	_found({"load_balancing_scheme": "INTERNAL_SELF_MANAGED"}) == set()
}

test_resources_of_another_kind_are_not_judged if {
	backend_service_logging.deny == set() with input as {"resources": {"google_project_service": [{
		"id": "google_project_service.main",
		"name": "main",
		"config": {"service": "aiplatform.googleapis.com"},
	}]}}
}
