package guard.policies.gcp.data_cmek_test

import data.guard.policies.gcp.data_cmek

test_a_data_set_without_a_key_is_denied if {
	data_cmek.deny == {{
		"resource": "google_bigquery_dataset.main",
		"path": ["default_encryption_configuration", 0, "kms_key_name"],
		"message": "no key of Cloud KMS is named; the data is encrypted with keys that Google manages",
	}} with input as {
		"resources": {
			"google_bigquery_dataset": [{
				"id": "google_bigquery_dataset.main",
				"name": "main",
				"config": {"dataset_id": "d"},
			}],
		},
	}
}

test_a_topic_without_a_key_is_denied if {
	data_cmek.deny == {{
		"resource": "google_pubsub_topic.main",
		"path": ["kms_key_name"],
		"message": "no key of Cloud KMS is named; the data is encrypted with keys that Google manages",
	}} with input as {
		"resources": {
			"google_pubsub_topic": [{"id": "google_pubsub_topic.main", "name": "main", "config": {"name": "t"}}],
		},
	}
}

test_a_table_with_an_empty_key_is_denied if {
	data_cmek.deny == {{
		"resource": "google_bigquery_table.main",
		"path": ["encryption_configuration", 0, "kms_key_name"],
		"message": "no key of Cloud KMS is named; the data is encrypted with keys that Google manages",
	}} with input as {
		"resources": {
			"google_bigquery_table": [{
				"id": "google_bigquery_table.main",
				"name": "main",
				"config": {"encryption_configuration": [{"kms_key_name": ""}]},
			}],
		},
	}
}

test_keys_and_replicas_are_allowed if {
	data_cmek.deny == set() with input as {
		"resources": {
			"google_pubsub_topic": [{
				"id": "google_pubsub_topic.a",
				"name": "a",
				"config": {
					"kms_key_name": {
						"$unknown": "google_kms_crypto_key.k.id",
						"$refs": ["google_kms_crypto_key.k"],
					},
				},
			}],
			"google_spanner_database": [{
				"id": "google_spanner_database.b",
				"name": "b",
				"config": {
					"encryption_config": [{"kms_key_name": "projects/p/locations/l/keyRings/r/cryptoKeys/k"}],
				},
			}],
			"google_sql_database_instance": [{
				"id": "google_sql_database_instance.c",
				"name": "c",
				"config": {"master_instance_name": "m"},
			}],
			"google_bigquery_table": [{"id": "google_bigquery_table.d", "name": "d", "config": {}}],
		},
	}
}

test_an_unknown_key_leads_to_itself if {
	data_cmek.deny == {{
		"resource": "google_pubsub_topic.main",
		"path": ["kms_key_name"],
		"message": "no key of Cloud KMS is named; the data is encrypted with keys that Google manages",
	}} with input as {
		"resources": {
			"google_pubsub_topic": [{
				"id": "google_pubsub_topic.main",
				"name": "main",
				"config": {"kms_key_name": {"$unknown": "var.key"}},
			}],
		},
	}
}

test_resources_of_another_kind_are_not_judged if {
	data_cmek.deny == set() with input as {
		"resources": {
			"google_project_service": [{
				"id": "google_project_service.main",
				"name": "main",
				"config": {"service": "aiplatform.googleapis.com"},
			}],
		},
	}
}
