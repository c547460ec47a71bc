package guard.policies.gcp.storage_cmek_test

import data.guard.policies.gcp.storage_cmek

_violation := {
	"resource": "google_storage_bucket.main",
	"path": ["encryption", 0, "default_kms_key_name"],
	"message": `no "default_kms_key_name" is set; objects are encrypted with keys that Google manages`,
}

_found(config) := violations if {
	violations := storage_cmek.deny with input as {"resources": {"google_storage_bucket": [{
		"id": "google_storage_bucket.main",
		"name": "main",
		"config": config,
	}]}}
}

test_missing_encryption_default_kms_key_name_is_denied if {
	_found({"name": "acme-data"}) == {_violation}
}

test_encryption_default_kms_key_name_given_as_text_is_allowed if {
	_found({
		"name": "acme-data",
		"encryption": [{
			"default_kms_key_name": "projects/ml/locations/europe-west1/keyRings/data/cryptoKeys/main",
		}],
	}) == set()
}

test_encryption_default_kms_key_name_referring_to_a_resource_is_allowed if {
	_found({
		"name": "acme-data",
		"encryption": [{"default_kms_key_name": {
			"$unknown": "google_kms_crypto_key.main.id",
			"$refs": ["google_kms_crypto_key.main"],
		}}],
	}) == set()
}

test_unknown_encryption_default_kms_key_name_leads_to_itself if {
	_found({
		"name": "acme-data",
		"encryption": [{"default_kms_key_name": {"$unknown": "var.setting"}}],
	}) == {_violation}
}

test_resources_of_another_kind_are_not_judged if {
	storage_cmek.deny == set() with input as {"resources": {"google_project_service": [{
		"id": "google_project_service.main",
		"name": "main",
		"config": {"service": "aiplatform.googleapis.com"},
	}]}}
}
