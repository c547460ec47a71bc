package guard.policies.gcp.gke_security_posture_test

import data.guard.policies.gcp.gke_security_posture

_violation := {
	"resource": "google_container_cluster.main",
	"path": ["security_posture_config", 0, "mode"],
	"message": "the security posture mode is DISABLED",
}

_found(config) := violations if {
	violations := gke_security_posture.deny with input as {"resources": {"google_container_cluster": [{
		"id": "google_container_cluster.main",
		"name": "main",
		"config": config,
	}]}}
}

test_missing_security_posture_config_mode_is_allowed if {
	_found({"name": "training"}) == set()
}

test_security_posture_config_mode_disabled_is_denied if {
	_found({"name": "training", "security_posture_config": [{"mode": "DISABLED"}]}) == {_violation}
}

test_security_posture_config_mode_basic_is_allowed if {
	_found({"name": "training", "security_posture_config": [{"mode": "BASIC"}]}) == set()
}

test_security_posture_config_mode_enterprise_is_allowed if {
	_found({"name": "training", "security_posture_config": [{"mode": "ENTERPRISE"}]}) == set()
}

test_unknown_security_posture_config_mode_leads_to_itself if {
	_found({
		"name": "training",
		"security_posture_config": [{"mode": {"$unknown": "var.setting"}}],
	}) == {_violation}
}

test_resources_of_another_kind_are_not_judged if {
	gke_security_posture.deny == set() with input as {"resources": {"google_project_service": [{
		"id": "google_project_service.main",
		"name": "main",
		"config": {"service": "aiplatform.googleapis.com"},
	}]}}
}
