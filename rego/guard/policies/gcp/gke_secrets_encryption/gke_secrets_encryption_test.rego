package guard.policies.gcp.gke_secrets_encryption_test

import data.guard.policies.gcp.gke_secrets_encryption

_violation := {
	"resource": "google_container_cluster.main",
	"path": ["database_encryption", 0, "state"],
	"message": "application-layer encryption of secrets is not on; the default is DECRYPTED",
}

_found(config) := violations if {
	violations := gke_secrets_encryption.deny with input as {"resources": {"google_container_cluster": [{
		"id": "google_container_cluster.main",
		"name": "main",
		"config": config,
	}]}}
}

test_missing_database_encryption_state_is_denied if {
	_found({"name": "training"}) == {_violation}
}

test_database_encryption_state_decrypted_is_denied if {
	_found({"name": "training", "database_encryption": [{"state": "DECRYPTED"}]}) == {_violation}
}

test_database_encryption_state_encrypted_is_allowed if {
	_found({"name": "training", "database_encryption": [{"state": "ENCRYPTED"}]}) == set()
}

test_unknown_database_encryption_state_leads_to_itself if {
	_found({
		"name": "training",
		"database_encryption": [{"state": {"$unknown": "var.setting"}}],
	}) == {_violation}
}

test_resources_of_another_kind_are_not_judged if {
	gke_secrets_encryption.deny == set() with input as {"resources": {"google_project_service": [{
		"id": "google_project_service.main",
		"name": "main",
		"config": {"service": "aiplatform.googleapis.com"},
	}]}}
}
