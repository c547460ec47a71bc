package guard.policies.gcp.kms_destroy_delay_test

import data.guard.policies.gcp.kms_destroy_delay

test_a_day_is_denied if {
	kms_destroy_delay.deny == {{
		"resource": "google_kms_crypto_key.main",
		"path": ["destroy_scheduled_duration"],
		"message": "destroy_scheduled_duration 86400s is less than a week",
	}} with input as {
		"resources": {
			"google_kms_crypto_key": [{
				"id": "google_kms_crypto_key.main",
				"name": "main",
				"config": {"destroy_scheduled_duration": "86400s"},
			}],
		},
	}
}

test_the_default_and_a_month_are_allowed if {
	kms_destroy_delay.deny == set() with input as {
		"resources": {
			"google_kms_crypto_key": [
				{"id": "google_kms_crypto_key.a", "name": "a", "config": {}},
				{
					"id": "google_kms_crypto_key.b",
					"name": "b",
					"config": {"destroy_scheduled_duration": "2592000s"},
				},
			],
		},
	}
}

test_an_unknown_delay_is_not_judged if {
	kms_destroy_delay.deny == set() with input as {
		"resources": {
			"google_kms_crypto_key": [{
				"id": "google_kms_crypto_key.main",
				"name": "main",
				"config": {"destroy_scheduled_duration": {"$unknown": "var.d"}},
			}],
		},
	}
}

test_resources_of_another_kind_are_not_judged if {
	kms_destroy_delay.deny == set() with input as {
		"resources": {
			"google_project_service": [{
				"id": "google_project_service.main",
				"name": "main",
				"config": {"service": "aiplatform.googleapis.com"},
			}],
		},
	}
}
