package guard.policies.gcp.processing_cmek_test

import data.guard.policies.gcp.processing_cmek

test_a_cluster_without_a_key_is_denied if {
	processing_cmek.deny == {{
		"resource": "google_dataproc_cluster.main",
		"path": ["cluster_config", 0, "encryption_config", 0, "kms_key_name"],
		"message": "no key of Cloud KMS is named; the data is encrypted with keys that Google manages",
	}} with input as {
		"resources": {
			"google_dataproc_cluster": [{"id": "google_dataproc_cluster.main", "name": "main", "config": {"name": "c"}}],
		},
	}
}

test_a_cache_without_a_key_is_denied if {
	processing_cmek.deny == {{
		"resource": "google_redis_instance.main",
		"path": ["customer_managed_key"],
		"message": "no key of Cloud KMS is named; the data is encrypted with keys that Google manages",
	}} with input as {
		"resources": {
			"google_redis_instance": [{"id": "google_redis_instance.main", "name": "main", "config": {"name": "r"}}],
		},
	}
}

test_a_key_is_allowed if {
	processing_cmek.deny == set() with input as {
		"resources": {
			"google_dataflow_job": [{
				"id": "google_dataflow_job.main",
				"name": "main",
				"config": {"kms_key_name": "projects/p/locations/l/keyRings/r/cryptoKeys/k"},
			}],
		},
	}
}

test_an_unknown_key_leads_to_itself if {
	processing_cmek.deny == {{
		"resource": "google_dataflow_job.main",
		"path": ["kms_key_name"],
		"message": "no key of Cloud KMS is named; the data is encrypted with keys that Google manages",
	}} with input as {
		"resources": {
			"google_dataflow_job": [{
				"id": "google_dataflow_job.main",
				"name": "main",
				"config": {"kms_key_name": {"$unknown": "var.k"}},
			}],
		},
	}
}

test_resources_of_another_kind_are_not_judged if {
	processing_cmek.deny == set() with input as {
		"resources": {
			"google_project_service": [{
				"id": "google_project_service.main",
				"name": "main",
				"config": {"service": "aiplatform.googleapis.com"},
			}],
		},
	}
}
