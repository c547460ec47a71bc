package guard.policies.gcp.sql_point_in_time_recovery_test

import data.guard.policies.gcp.sql_point_in_time_recovery

test_missing_recovery_is_denied if {
	sql_point_in_time_recovery.deny == {{
		"resource": "google_sql_database_instance.main",
		"path": ["settings", 0, "backup_configuration", 0, "point_in_time_recovery_enabled"],
		"message": "point_in_time_recovery_enabled is not true; the database can only go back to its last backup",
	}} with input as {
		"resources": {
			"google_sql_database_instance": [{
				"id": "google_sql_database_instance.main",
				"name": "main",
				"config": {
					"database_version": "POSTGRES_16",
					"settings": [{"backup_configuration": [{"enabled": true}]}],
				},
			}],
		},
	}
}

test_missing_binary_logs_are_denied if {
	sql_point_in_time_recovery.deny == {{
		"resource": "google_sql_database_instance.main",
		"path": ["settings", 0, "backup_configuration", 0, "binary_log_enabled"],
		"message": "binary_log_enabled is not true; the database can only go back to its last backup",
	}} with input as {
		"resources": {
			"google_sql_database_instance": [{
				"id": "google_sql_database_instance.main",
				"name": "main",
				"config": {
					"database_version": "MYSQL_8_0",
					"settings": [{
						"backup_configuration": [{"enabled": true, "binary_log_enabled": false}],
					}],
				},
			}],
		},
	}
}

test_recovery_is_allowed_missing_backups_are_told_elsewhere if {
	sql_point_in_time_recovery.deny == set() with input as {
		"resources": {
			"google_sql_database_instance": [
				{
					"id": "google_sql_database_instance.a",
					"name": "a",
					"config": {
						"database_version": "POSTGRES_16",
						"settings": [{
							"backup_configuration": [{"enabled": true, "point_in_time_recovery_enabled": true}],
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

test_an_unknown_setting_leads_to_itself if {
	sql_point_in_time_recovery.deny == {{
		"resource": "google_sql_database_instance.main",
		"path": ["settings", 0, "backup_configuration", 0, "point_in_time_recovery_enabled"],
		"message": "point_in_time_recovery_enabled is not true; the database can only go back to its last backup",
	}} with input as {
		"resources": {
			"google_sql_database_instance": [{
				"id": "google_sql_database_instance.main",
				"name": "main",
				"config": {
					"database_version": "POSTGRES_16",
					"settings": [{
						"backup_configuration": [{
							"enabled": true,
							"point_in_time_recovery_enabled": {"$unknown": "var.p"},
						}],
					}],
				},
			}],
		},
	}
}

test_resources_of_another_kind_are_not_judged if {
	sql_point_in_time_recovery.deny == set() with input as {
		"resources": {
			"google_project_service": [{
				"id": "google_project_service.main",
				"name": "main",
				"config": {"service": "aiplatform.googleapis.com"},
			}],
		},
	}
}
