package guard.policies.gcp.sql_postgres_statement_duration_test

import data.guard.policies.gcp.sql_postgres_statement_duration

test_a_duration_is_denied if {
	sql_postgres_statement_duration.deny == {{
		"resource": "google_sql_database_instance.main",
		"path": ["settings", 0, "database_flags", 0, "value"],
		"message": "flag log_min_duration_statement is 500; texts of statements go to the logs",
	}} with input as {
		"resources": {
			"google_sql_database_instance": [{
				"id": "google_sql_database_instance.main",
				"name": "main",
				"config": {
					"database_version": "POSTGRES_16",
					"settings": [{
						"database_flags": [{"name": "log_min_duration_statement", "value": "500"}],
					}],
				},
			}],
		},
	}
}

test_minus_one_and_no_flag_are_allowed if {
	sql_postgres_statement_duration.deny == set() with input as {
		"resources": {
			"google_sql_database_instance": [
				{
					"id": "google_sql_database_instance.a",
					"name": "a",
					"config": {
						"database_version": "POSTGRES_16",
						"settings": [{
							"database_flags": [{"name": "log_min_duration_statement", "value": "-1"}],
						}],
					},
				},
				{
					"id": "google_sql_database_instance.b",
					"name": "b",
					"config": {"database_version": "POSTGRES_16", "settings": [{"tier": "x"}]},
				},
			],
		},
	}
}

test_an_unknown_value_leads_to_itself if {
	sql_postgres_statement_duration.deny == {{
		"resource": "google_sql_database_instance.main",
		"path": ["settings", 0, "database_flags", 0, "value"],
		"message": "flag log_min_duration_statement is {\"$unknown\": \"var.s\"}; texts of statements go to the logs",
	}} with input as {
		"resources": {
			"google_sql_database_instance": [{
				"id": "google_sql_database_instance.main",
				"name": "main",
				"config": {
					"database_version": "POSTGRES_16",
					"settings": [{
						"database_flags": [{
							"name": "log_min_duration_statement",
							"value": {"$unknown": "var.s"},
						}],
					}],
				},
			}],
		},
	}
}

test_resources_of_another_kind_are_not_judged if {
	sql_postgres_statement_duration.deny == set() with input as {
		"resources": {
			"google_project_service": [{
				"id": "google_project_service.main",
				"name": "main",
				"config": {"service": "aiplatform.googleapis.com"},
			}],
		},
	}
}
