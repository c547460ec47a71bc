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

test_Firestore_without_recovery_is_denied if {
	sql_point_in_time_recovery.deny == {{
		"resource": "google_firestore_database.main",
		"path": ["point_in_time_recovery_enablement"],
		"message": "point_in_time_recovery_enablement is not POINT_IN_TIME_RECOVERY_ENABLED; changes of the last days are not kept",
	}} with input as {
		"resources": {
			"google_firestore_database": [{
				"id": "google_firestore_database.main",
				"name": "main",
				"config": {"name": "(default)"},
			}],
		},
	}
}

test_Firestore_with_recovery_is_allowed if {
	sql_point_in_time_recovery.deny == set() with input as {
		"resources": {
			"google_firestore_database": [{
				"id": "google_firestore_database.main",
				"name": "main",
				"config": {"point_in_time_recovery_enablement": "POINT_IN_TIME_RECOVERY_ENABLED"},
			}],
		},
	}
}

test_AlloyDB_without_continuous_backup_is_denied if {
	sql_point_in_time_recovery.deny == {{
		"resource": "google_alloydb_cluster.main",
		"path": ["continuous_backup_config", 0, "enabled"],
		"message": "continuous backup is switched off; the database can only go back to its last backup",
	}} with input as {
		"resources": {
			"google_alloydb_cluster": [{
				"id": "google_alloydb_cluster.main",
				"name": "main",
				"config": {"continuous_backup_config": [{"enabled": false}]},
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
