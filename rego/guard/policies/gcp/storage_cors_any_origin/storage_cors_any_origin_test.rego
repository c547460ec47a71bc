package guard.policies.gcp.storage_cors_any_origin_test

import data.guard.policies.gcp.storage_cors_any_origin

test_writes_from_every_origin_are_denied if {
	storage_cors_any_origin.deny == {{
		"resource": "google_storage_bucket.main",
		"path": ["cors", 1, "origin", 0],
		"message": "CORS lets every origin send PUT, DELETE requests",
	}} with input as {"resources": {"google_storage_bucket": [{
		"id": "google_storage_bucket.main",
		"name": "main",
		"config": {"cors": [
			{"origin": ["https://a.example"], "method": ["PUT"]},
			{"origin": ["*"], "method": ["GET", "PUT", "DELETE"]},
		]},
	}]}}
}

test_reads_from_every_origin_are_allowed if {
	storage_cors_any_origin.deny == set() with input as {"resources": {"google_storage_bucket": [{
		"id": "google_storage_bucket.main",
		"name": "main",
		"config": {"cors": [{"origin": ["*"], "method": ["GET", "HEAD"]}]},
	}]}}
}

test_unknown_origins_are_not_a_violation if {
	storage_cors_any_origin.deny == set() with input as {"resources": {"google_storage_bucket": [{
		"id": "google_storage_bucket.main",
		"name": "main",
		"config": {"cors": [{"origin": {"$unknown": "var.origins"}, "method": ["PUT"]}]},
	}]}}
}

test_resources_of_another_kind_are_not_judged if {
	storage_cors_any_origin.deny == set() with input as {"resources": {"google_project_service": [{
		"id": "google_project_service.main",
		"name": "main",
		"config": {"service": "aiplatform.googleapis.com"},
	}]}}
}
