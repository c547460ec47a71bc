package guard.policies.gcp.bigquery_public_dataset_test

import data.guard.policies.gcp.bigquery_public_dataset

test_a_special_group_is_denied if {
	bigquery_public_dataset.deny == {{
		"resource": "google_bigquery_dataset.main",
		"path": ["access", 0, "special_group"],
		"message": "allAuthenticatedUsers has access to the data set",
	}} with input as {
		"resources": {
			"google_bigquery_dataset": [{
				"id": "google_bigquery_dataset.main",
				"name": "main",
				"config": {"access": [{"role": "READER", "special_group": "allAuthenticatedUsers"}]},
			}],
		},
	}
}

test_a_member_of_an_access_resource_is_denied if {
	bigquery_public_dataset.deny == {{
		"resource": "google_bigquery_dataset_access.main",
		"path": ["iam_member"],
		"message": "allUsers has access to the data set",
	}} with input as {
		"resources": {
			"google_bigquery_dataset_access": [{
				"id": "google_bigquery_dataset_access.main",
				"name": "main",
				"config": {"iam_member": "allUsers"},
			}],
		},
	}
}

test_the_group_of_the_owners_is_allowed if {
	bigquery_public_dataset.deny == set() with input as {
		"resources": {
			"google_bigquery_dataset": [{
				"id": "google_bigquery_dataset.main",
				"name": "main",
				"config": {"access": [{"role": "OWNER", "special_group": "projectOwners"}]},
			}],
		},
	}
}

test_an_unknown_group_leads_to_itself if {
	bigquery_public_dataset.deny == {{
		"resource": "google_bigquery_dataset.main",
		"path": ["access", 0, "special_group"],
		"message": "{\"$unknown\": \"var.g\"} has access to the data set",
	}} with input as {
		"resources": {
			"google_bigquery_dataset": [{
				"id": "google_bigquery_dataset.main",
				"name": "main",
				"config": {"access": [{"role": "READER", "special_group": {"$unknown": "var.g"}}]},
			}],
		},
	}
}

test_resources_of_another_kind_are_not_judged if {
	bigquery_public_dataset.deny == set() with input as {
		"resources": {
			"google_project_service": [{
				"id": "google_project_service.main",
				"name": "main",
				"config": {"service": "aiplatform.googleapis.com"},
			}],
		},
	}
}
