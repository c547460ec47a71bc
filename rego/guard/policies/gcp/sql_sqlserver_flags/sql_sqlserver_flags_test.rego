package guard.policies.gcp.sql_sqlserver_flags_test

import data.guard.policies.gcp.sql_sqlserver_flags

test_ownership_chains_are_denied if {
	sql_sqlserver_flags.deny == {{
		"resource": "google_sql_database_instance.main",
		"path": ["settings", 0, "database_flags", 0, "value"],
		"message": "flag cross db ownership chaining is on; rights in one database reach into others",
	}} with input as {
		"resources": {
			"google_sql_database_instance": [{
				"id": "google_sql_database_instance.main",
				"name": "main",
				"config": {
					"database_version": "SQLSERVER_2022_STANDARD",
					"settings": [{
						"database_flags": [
							{"name": "cross db ownership chaining", "value": "on"},
							{"name": "remote access", "value": "off"},
						],
					}],
				},
			}],
		},
	}
}

test_the_trace_flag_for_error_messages_must_stay_on if {
	sql_sqlserver_flags.deny == {{
		"resource": "google_sql_database_instance.main",
		"path": ["settings", 0, "database_flags", 0, "value"],
		"message": "flag 3625 is off; error messages tell all accounts what only administrators should see",
	}} with input as {
		"resources": {
			"google_sql_database_instance": [{
				"id": "google_sql_database_instance.main",
				"name": "main",
				"config": {
					"database_version": "SQLSERVER_2022_STANDARD",
					"settings": [{
						"database_flags": [
							{"name": "3625", "value": "off"},
							{"name": "remote access", "value": "off"},
						],
					}],
				},
			}],
		},
	}
}

test_remote_access_is_on_by_default if {
	sql_sqlserver_flags.deny == {{
		"resource": "google_sql_database_instance.main",
		"path": ["settings", 0, "database_flags"],
		"message": "flag remote access is not set, and on by default; procedures run on and from other servers",
	}} with input as {
		"resources": {
			"google_sql_database_instance": [{
				"id": "google_sql_database_instance.main",
				"name": "main",
				"config": {"database_version": "SQLSERVER_2022_STANDARD", "settings": [{"tier": "x"}]},
			}],
		},
	}
}

test_flags_that_are_off_are_allowed if {
	sql_sqlserver_flags.deny == set() with input as {
		"resources": {
			"google_sql_database_instance": [{
				"id": "google_sql_database_instance.main",
				"name": "main",
				"config": {
					"database_version": "SQLSERVER_2022_STANDARD",
					"settings": [{
						"database_flags": [
							{"name": "remote access", "value": "off"},
							{"name": "external scripts enabled", "value": "off"},
						],
					}],
				},
			}],
		},
	}
}

test_an_unknown_value_leads_to_itself if {
	sql_sqlserver_flags.deny == {{
		"resource": "google_sql_database_instance.main",
		"path": ["settings", 0, "database_flags", 0, "value"],
		"message": "flag remote access is {\"$unknown\": \"var.r\"}; procedures run on and from other servers",
	}} with input as {
		"resources": {
			"google_sql_database_instance": [{
				"id": "google_sql_database_instance.main",
				"name": "main",
				"config": {
					"database_version": "SQLSERVER_2022_STANDARD",
					"settings": [{
						"database_flags": [{"name": "remote access", "value": {"$unknown": "var.r"}}],
					}],
				},
			}],
		},
	}
}

test_resources_of_another_kind_are_not_judged if {
	sql_sqlserver_flags.deny == set() with input as {
		"resources": {
			"google_project_service": [{
				"id": "google_project_service.main",
				"name": "main",
				"config": {"service": "aiplatform.googleapis.com"},
			}],
		},
	}
}
