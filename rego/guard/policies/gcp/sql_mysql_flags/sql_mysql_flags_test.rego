package guard.policies.gcp.sql_mysql_flags_test

import data.guard.policies.gcp.sql_mysql_flags

test_local_files_are_denied if {
	sql_mysql_flags.deny == {{
		"resource": "google_sql_database_instance.main",
		"path": ["settings", 0, "database_flags", 0, "value"],
		"message": "flag local_infile is on; clients load files of their own machine into the database",
	}} with input as {
		"resources": {
			"google_sql_database_instance": [{
				"id": "google_sql_database_instance.main",
				"name": "main",
				"config": {
					"database_version": "MYSQL_8_0",
					"settings": [{"database_flags": [{"name": "local_infile", "value": "on"}]}],
				},
			}],
		},
	}
}

test_a_list_of_databases_is_denied if {
	sql_mysql_flags.deny == {{
		"resource": "google_sql_database_instance.main",
		"path": ["settings", 0, "database_flags", 0, "value"],
		"message": "flag skip_show_database is off; every account sees the names of all databases",
	}} with input as {
		"resources": {
			"google_sql_database_instance": [{
				"id": "google_sql_database_instance.main",
				"name": "main",
				"config": {
					"database_version": "MYSQL_8_0",
					"settings": [{
						"database_flags": [
							{"name": "skip_show_database", "value": "off"},
							{"name": "local_infile", "value": "off"},
						],
					}],
				},
			}],
		},
	}
}

test_local_files_switched_off_are_allowed if {
	sql_mysql_flags.deny == set() with input as {
		"resources": {
			"google_sql_database_instance": [{
				"id": "google_sql_database_instance.main",
				"name": "main",
				"config": {
					"database_version": "MYSQL_8_0",
					"settings": [{"database_flags": [{"name": "local_infile", "value": "off"}]}],
				},
			}],
		},
	}
}

test_another_engine_is_not_judged if {
	sql_mysql_flags.deny == set() with input as {
		"resources": {
			"google_sql_database_instance": [{
				"id": "google_sql_database_instance.main",
				"name": "main",
				"config": {"database_version": "POSTGRES_16", "settings": [{"tier": "x"}]},
			}],
		},
	}
}

test_flags_that_are_not_set_are_not_judged if {
	sql_mysql_flags.deny == set() with input as {
		"resources": {
			"google_sql_database_instance": [{
				"id": "google_sql_database_instance.main",
				"name": "main",
				"config": {"database_version": "MYSQL_8_0", "settings": [{"tier": "x"}]},
			}],
		},
	}
}

test_an_unknown_value_leads_to_itself if {
	sql_mysql_flags.deny == {{
		"resource": "google_sql_database_instance.main",
		"path": ["settings", 0, "database_flags", 0, "value"],
		"message": "flag local_infile is on; clients load files of their own machine into the database",
	}} with input as {
		"resources": {
			"google_sql_database_instance": [{
				"id": "google_sql_database_instance.main",
				"name": "main",
				"config": {
					"database_version": "MYSQL_8_0",
					"settings": [{
						"database_flags": [{"name": "local_infile", "value": {"$unknown": "var.f"}}],
					}],
				},
			}],
		},
	}
}

test_resources_of_another_kind_are_not_judged if {
	sql_mysql_flags.deny == set() with input as {
		"resources": {
			"google_project_service": [{
				"id": "google_project_service.main",
				"name": "main",
				"config": {"service": "aiplatform.googleapis.com"},
			}],
		},
	}
}
