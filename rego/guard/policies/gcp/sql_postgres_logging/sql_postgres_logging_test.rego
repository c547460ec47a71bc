package guard.policies.gcp.sql_postgres_logging_test

import data.guard.policies.gcp.sql_postgres_logging

test_a_lossy_flag_is_denied if {
	sql_postgres_logging.deny == {{
		"resource": "google_sql_database_instance.main",
		"path": ["settings", 0, "database_flags", 0, "value"],
		"message": "flag log_lock_waits is off, which leaves events out of the logs",
	}} with input as {
		"resources": {
			"google_sql_database_instance": [{
				"id": "google_sql_database_instance.main",
				"name": "main",
				"config": {
					"database_version": "POSTGRES_16",
					"settings": [{"database_flags": [{"name": "log_lock_waits", "value": "off"}]}],
				},
			}],
		},
	}
}

test_a_threshold_that_is_too_high_is_denied if {
	sql_postgres_logging.deny == {{
		"resource": "google_sql_database_instance.main",
		"path": ["settings", 0, "database_flags", 0, "value"],
		"message": "flag log_min_messages is panic, which leaves events out of the logs",
	}} with input as {
		"resources": {
			"google_sql_database_instance": [{
				"id": "google_sql_database_instance.main",
				"name": "main",
				"config": {
					"database_version": "POSTGRES_16",
					"settings": [{"database_flags": [{"name": "log_min_messages", "value": "PANIC"}]}],
				},
			}],
		},
	}
}

test_flags_that_keep_the_record_are_allowed if {
	sql_postgres_logging.deny == set() with input as {
		"resources": {
			"google_sql_database_instance": [{
				"id": "google_sql_database_instance.main",
				"name": "main",
				"config": {
					"database_version": "POSTGRES_16",
					"settings": [{
						"database_flags": [
							{"name": "log_min_messages", "value": "warning"},
							{"name": "log_statement", "value": "ddl"},
						],
					}],
				},
			}],
		},
	}
}

test_flags_that_are_not_set_are_not_judged if {
	sql_postgres_logging.deny == set() with input as {
		"resources": {
			"google_sql_database_instance": [{
				"id": "google_sql_database_instance.main",
				"name": "main",
				"config": {"database_version": "POSTGRES_16", "settings": [{"tier": "x"}]},
			}],
		},
	}
}

test_an_unknown_value_leads_to_itself if {
	sql_postgres_logging.deny == {{
		"resource": "google_sql_database_instance.main",
		"path": ["settings", 0, "database_flags", 0, "value"],
		"message": "flag log_statement is {\"$unknown\": \"var.s\"}, which leaves events out of the logs",
	}} with input as {
		"resources": {
			"google_sql_database_instance": [{
				"id": "google_sql_database_instance.main",
				"name": "main",
				"config": {
					"database_version": "POSTGRES_16",
					"settings": [{
						"database_flags": [{"name": "log_statement", "value": {"$unknown": "var.s"}}],
					}],
				},
			}],
		},
	}
}

test_resources_of_another_kind_are_not_judged if {
	sql_postgres_logging.deny == set() with input as {
		"resources": {
			"google_project_service": [{
				"id": "google_project_service.main",
				"name": "main",
				"config": {"service": "aiplatform.googleapis.com"},
			}],
		},
	}
}
