package guard.policies.gcp.database_deletion_protection_test

import data.guard.policies.gcp.database_deletion_protection

test_an_unprotected_instance_is_denied if {
	database_deletion_protection.deny == {{
		"resource": "google_sql_database_instance.main",
		"path": ["deletion_protection"],
		"message": "deletion_protection is false; whoever may change it deletes the database",
	}} with input as {
		"resources": {
			"google_sql_database_instance": [{
				"id": "google_sql_database_instance.main",
				"name": "main",
				"config": {"deletion_protection": false},
			}],
		},
	}
}

test_an_unprotected_table_is_denied if {
	database_deletion_protection.deny == {{
		"resource": "google_bigtable_table.main",
		"path": ["deletion_protection"],
		"message": "deletion_protection is not PROTECTED; the table can be deleted",
	}} with input as {
		"resources": {
			"google_bigtable_table": [{"id": "google_bigtable_table.main", "name": "main", "config": {"name": "t"}}],
		},
	}
}

test_an_unprotected_document_database_is_denied if {
	database_deletion_protection.deny == {{
		"resource": "google_firestore_database.main",
		"path": ["delete_protection_state"],
		"message": "delete_protection_state is not DELETE_PROTECTION_ENABLED; the database can be deleted",
	}} with input as {
		"resources": {
			"google_firestore_database": [{
				"id": "google_firestore_database.main",
				"name": "main",
				"config": {"delete_protection_state": "DELETE_PROTECTION_DISABLED"},
			}],
		},
	}
}

test_the_default_and_protection_by_the_service_are_allowed if {
	database_deletion_protection.deny == set() with input as {
		"resources": {
			"google_sql_database_instance": [
				{"id": "google_sql_database_instance.a", "name": "a", "config": {}},
				{
					"id": "google_sql_database_instance.b",
					"name": "b",
					"config": {
						"deletion_protection": false,
						"settings": [{"deletion_protection_enabled": true}],
					},
				},
			],
			"google_bigtable_table": [{
				"id": "google_bigtable_table.c",
				"name": "c",
				"config": {"deletion_protection": "PROTECTED"},
			}],
			"google_spanner_database": [{
				"id": "google_spanner_database.d",
				"name": "d",
				"config": {"deletion_protection": false, "enable_drop_protection": true},
			}],
		},
	}
}

test_an_unknown_setting_leads_to_itself if {
	database_deletion_protection.deny == {{
		"resource": "google_sql_database_instance.main",
		"path": ["deletion_protection"],
		"message": "deletion_protection is false; whoever may change it deletes the database",
	}} with input as {
		"resources": {
			"google_sql_database_instance": [{
				"id": "google_sql_database_instance.main",
				"name": "main",
				"config": {"deletion_protection": {"$unknown": "var.p"}},
			}],
		},
	}
}

test_resources_of_another_kind_are_not_judged if {
	database_deletion_protection.deny == set() with input as {
		"resources": {
			"google_project_service": [{
				"id": "google_project_service.main",
				"name": "main",
				"config": {"service": "aiplatform.googleapis.com"},
			}],
		},
	}
}
