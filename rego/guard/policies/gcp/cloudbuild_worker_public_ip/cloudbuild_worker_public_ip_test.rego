package guard.policies.gcp.cloudbuild_worker_public_ip_test

import data.guard.policies.gcp.cloudbuild_worker_public_ip

test_the_default_is_denied if {
	cloudbuild_worker_public_ip.deny == {{
		"resource": "google_cloudbuild_worker_pool.main",
		"path": ["worker_config", 0, "no_external_ip"],
		"message": "no_external_ip is not true; workers get public addresses by default",
	}} with input as {
		"resources": {
			"google_cloudbuild_worker_pool": [{
				"id": "google_cloudbuild_worker_pool.main",
				"name": "main",
				"config": {"worker_config": [{"machine_type": "e2-standard-4"}]},
			}],
		},
	}
}

test_internal_addresses_are_allowed if {
	cloudbuild_worker_public_ip.deny == set() with input as {
		"resources": {
			"google_cloudbuild_worker_pool": [{
				"id": "google_cloudbuild_worker_pool.main",
				"name": "main",
				"config": {"worker_config": [{"no_external_ip": true}]},
			}],
		},
	}
}

test_an_unknown_setting_leads_to_itself if {
	cloudbuild_worker_public_ip.deny == {{
		"resource": "google_cloudbuild_worker_pool.main",
		"path": ["worker_config", 0, "no_external_ip"],
		"message": "no_external_ip is not true; workers get public addresses by default",
	}} with input as {
		"resources": {
			"google_cloudbuild_worker_pool": [{
				"id": "google_cloudbuild_worker_pool.main",
				"name": "main",
				"config": {"worker_config": [{"no_external_ip": {"$unknown": "var.n"}}]},
			}],
		},
	}
}

test_resources_of_another_kind_are_not_judged if {
	cloudbuild_worker_public_ip.deny == set() with input as {
		"resources": {
			"google_project_service": [{
				"id": "google_project_service.main",
				"name": "main",
				"config": {"service": "aiplatform.googleapis.com"},
			}],
		},
	}
}
