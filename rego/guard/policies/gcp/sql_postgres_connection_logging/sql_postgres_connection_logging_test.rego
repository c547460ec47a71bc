package guard.policies.gcp.sql_postgres_connection_logging_test

import data.guard.policies.gcp.sql_postgres_connection_logging

test_missing_flags_are_denied_once if {
	sql_postgres_connection_logging.deny == {{
		"resource": "google_sql_database_instance.main",
		"path": ["settings", 0, "database_flags"],
		"message": "neither log_connections nor log_disconnections is set; both are off by default",
	}} with input as {
		"resources": {
			"google_sql_database_instance": [{
				"id": "google_sql_database_instance.main",
				"name": "main",
				"config": {"database_version": "POSTGRES_16", "settings": [{"tier": "x"}]},
			}],
		},
	}
}

test_a_flag_that_is_off_is_denied_at_its_value if {
	sql_postgres_connection_logging.deny == {{
		"resource": "google_sql_database_instance.main",
		"path": ["settings", 0, "database_flags", 0, "value"],
		"message": "flag log_connections is off",
	}} with input as {
		"resources": {
			"google_sql_database_instance": [{
				"id": "google_sql_database_instance.main",
				"name": "main",
				"config": {
					"database_version": "POSTGRES_16",
					"settings": [{
						"database_flags": [
							{"name": "log_connections", "value": "off"},
							{"name": "log_disconnections", "value": "on"},
						],
					}],
				},
			}],
		},
	}
}

test_both_flags_are_allowed if {
	sql_postgres_connection_logging.deny == set() with input as {
		"resources": {
			"google_sql_database_instance": [{
				"id": "google_sql_database_instance.main",
				"name": "main",
				"config": {
					"database_version": "POSTGRES_16",
					"settings": [{
						"database_flags": [
							{"name": "log_connections", "value": "on"},
							{"name": "log_disconnections", "value": "on"},
						],
					}],
				},
			}],
		},
	}
}

test_unknown_flags_lead_to_themselves if {
	sql_postgres_connection_logging.deny == {{
		"resource": "google_sql_database_instance.main",
		"path": ["settings", 0, "database_flags"],
		"message": "neither log_connections nor log_disconnections is set; both are off by default",
	}} with input as {
		"resources": {
			"google_sql_database_instance": [{
				"id": "google_sql_database_instance.main",
				"name": "main",
				"config": {
					"database_version": "POSTGRES_16",
					"settings": [{"database_flags": {"$unknown": "var.flags"}}],
				},
			}],
		},
	}
}

test_another_engine_is_not_judged if {
	sql_postgres_connection_logging.deny == set() with input as {
		"resources": {
			"google_sql_database_instance": [{
				"id": "google_sql_database_instance.main",
				"name": "main",
				"config": {"database_version": "MYSQL_8_0", "settings": [{"tier": "x"}]},
			}],
		},
	}
}

test_resources_of_another_kind_are_not_judged if {
	sql_postgres_connection_logging.deny == set() with input as {
		"resources": {
			"google_project_service": [{
				"id": "google_project_service.main",
				"name": "main",
				"config": {"service": "aiplatform.googleapis.com"},
			}],
		},
	}
}
