package guard.policies.gcp.iam_public_access_test

import data.guard.policies.gcp.iam_public_access

test_a_table_for_everyone_is_denied if {
	iam_public_access.deny == {{
		"resource": "google_bigquery_table_iam_member.main",
		"path": ["member"],
		"message": "role roles/bigquery.dataViewer is granted to allUsers",
	}} with input as {
		"resources": {
			"google_bigquery_table_iam_member": [{
				"id": "google_bigquery_table_iam_member.main",
				"name": "main",
				"config": {"role": "roles/bigquery.dataViewer", "member": "allUsers"},
			}],
		},
	}
}

test_a_topic_for_every_account_is_denied if {
	iam_public_access.deny == {{
		"resource": "google_pubsub_topic_iam_binding.main",
		"path": ["members", 1],
		"message": "role roles/pubsub.publisher is granted to allAuthenticatedUsers",
	}} with input as {
		"resources": {
			"google_pubsub_topic_iam_binding": [{
				"id": "google_pubsub_topic_iam_binding.main",
				"name": "main",
				"config": {
					"role": "roles/pubsub.publisher",
					"members": ["group:a@example.com", "allAuthenticatedUsers"],
				},
			}],
		},
	}
}

test_a_policy_document_for_everyone_is_denied_where_it_is_written if {
	iam_public_access.deny == {{
		"resource": "data.google_iam_policy.all",
		"path": ["binding", 0, "members", 0],
		"message": "role roles/viewer is granted to allUsers",
	}} with input as {
		"resources": {
			"google_project_iam_policy": [{
				"id": "google_project_iam_policy.main",
				"name": "main",
				"config": {"policy_data": {"$unknown": "data.google_iam_policy.all.policy_data"}},
			}],
			"data.google_iam_policy": [{
				"id": "data.google_iam_policy.all",
				"name": "all",
				"config": {"binding": [{"role": "roles/viewer", "members": ["allUsers"]}]},
			}],
		},
	}
}

test_a_group_is_allowed if {
	iam_public_access.deny == set() with input as {
		"resources": {
			"google_bigquery_table_iam_member": [{
				"id": "google_bigquery_table_iam_member.main",
				"name": "main",
				"config": {"role": "roles/bigquery.dataViewer", "member": "group:a@example.com"},
			}],
		},
	}
}

test_an_unknown_member_leads_to_itself if {
	iam_public_access.deny == {{
		"resource": "google_bigquery_table_iam_member.main",
		"path": ["member"],
		"message": "the member that is granted a role cannot be known",
	}} with input as {
		"resources": {
			"google_bigquery_table_iam_member": [{
				"id": "google_bigquery_table_iam_member.main",
				"name": "main",
				"config": {"role": "roles/bigquery.dataViewer", "member": {"$unknown": "var.m"}},
			}],
		},
	}
}

test_resources_of_another_kind_are_not_judged if {
	iam_public_access.deny == set() with input as {
		"resources": {
			"google_project_service": [{
				"id": "google_project_service.main",
				"name": "main",
				"config": {"service": "aiplatform.googleapis.com"},
			}],
		},
	}
}
