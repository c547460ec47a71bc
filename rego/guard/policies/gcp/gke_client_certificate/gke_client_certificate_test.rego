package guard.policies.gcp.gke_client_certificate_test

import data.guard.policies.gcp.gke_client_certificate

_violation := {
	"resource": "google_container_cluster.main",
	"path": ["master_auth", 0, "client_certificate_config", 0, "issue_client_certificate"],
	"message": `"issue_client_certificate" is true; a certificate for the API server is made and kept in the state`,
}

_found(config) := violations if {
	violations := gke_client_certificate.deny with input as {"resources": {"google_container_cluster": [{
		"id": "google_container_cluster.main",
		"name": "main",
		"config": config,
	}]}}
}

test_missing_client_certificate_config_issue_client_certificate_is_allowed if {
	_found({"name": "training"}) == set()
}

test_client_certificate_config_issue_client_certificate_set_to_true_is_denied if {
	_found({
		"name": "training",
		"master_auth": [{"client_certificate_config": [{"issue_client_certificate": true}]}],
	}) == {_violation}
}

test_client_certificate_config_issue_client_certificate_set_to_false_is_allowed if {
	_found({
		"name": "training",
		"master_auth": [{"client_certificate_config": [{"issue_client_certificate": false}]}],
	}) == set()
}

test_unknown_client_certificate_config_issue_client_certificate_leads_to_itself if {
	_found({
		"name": "training",
		"master_auth": [{"client_certificate_config": [{"issue_client_certificate": {
			"$unknown": "var.setting",
		}}]}],
	}) == {_violation}
}

test_resources_of_another_kind_are_not_judged if {
	gke_client_certificate.deny == set() with input as {"resources": {"google_project_service": [{
		"id": "google_project_service.main",
		"name": "main",
		"config": {"service": "aiplatform.googleapis.com"},
	}]}}
}
