package guard.policies.gcp.sql_backup_test

import data.guard.policies.gcp.sql_backup

test_missing_backups_are_denied if {
	sql_backup.deny == {{
		"resource": "google_sql_database_instance.main",
		"path": ["settings", 0, "backup_configuration", 0, "enabled"],
		"message": "backups are not enabled; without the setting there are none",
	}} with input as {
		"resources": {
			"google_sql_database_instance": [{
				"id": "google_sql_database_instance.main",
				"name": "main",
				"config": {"database_version": "MYSQL_8_0", "settings": [{"tier": "x"}]},
			}],
		},
	}
}

test_disabled_backups_are_denied if {
	sql_backup.deny == {{
		"resource": "google_sql_database_instance.main",
		"path": ["settings", 0, "backup_configuration", 0, "enabled"],
		"message": "backups are not enabled; without the setting there are none",
	}} with input as {
		"resources": {
			"google_sql_database_instance": [{
				"id": "google_sql_database_instance.main",
				"name": "main",
				"config": {
					"database_version": "MYSQL_8_0",
					"settings": [{"backup_configuration": [{"enabled": false}]}],
				},
			}],
		},
	}
}

test_disabled_backups_of_AlloyDB_are_denied if {
	sql_backup.deny == {{
		"resource": "google_alloydb_cluster.main",
		"path": ["automated_backup_policy", 0, "enabled"],
		"message": "automated backups are switched off",
	}} with input as {
		"resources": {
			"google_alloydb_cluster": [{
				"id": "google_alloydb_cluster.main",
				"name": "main",
				"config": {"automated_backup_policy": [{"enabled": false}]},
			}],
		},
	}
}

test_backups_and_replicas_are_allowed if {
	sql_backup.deny == set() with input as {
		"resources": {
			"google_sql_database_instance": [
				{
					"id": "google_sql_database_instance.a",
					"name": "a",
					"config": {
						"database_version": "MYSQL_8_0",
						"settings": [{"backup_configuration": [{"enabled": true}]}],
					},
				},
				{
					"id": "google_sql_database_instance.b",
					"name": "b",
					"config": {"master_instance_name": "a", "settings": [{"tier": "x"}]},
				},
			],
			"google_alloydb_cluster": [{"id": "google_alloydb_cluster.c", "name": "c", "config": {}}],
		},
	}
}

test_an_unknown_setting_leads_to_itself if {
	sql_backup.deny == {{
		"resource": "google_sql_database_instance.main",
		"path": ["settings", 0, "backup_configuration", 0, "enabled"],
		"message": "backups are not enabled; without the setting there are none",
	}} with input as {
		"resources": {
			"google_sql_database_instance": [{
				"id": "google_sql_database_instance.main",
				"name": "main",
				"config": {
					"database_version": "MYSQL_8_0",
					"settings": [{"backup_configuration": [{"enabled": {"$unknown": "var.b"}}]}],
				},
			}],
		},
	}
}

test_no_schedule_for_Spanner_is_denied if {
	sql_backup.deny == {{
		"resource": "google_spanner_instance.main",
		"path": ["default_backup_schedule_type"],
		"message": "default_backup_schedule_type is NONE; new databases are not backed up",
	}} with input as {
		"resources": {
			"google_spanner_instance": [{
				"id": "google_spanner_instance.main",
				"name": "main",
				"config": {"default_backup_schedule_type": "NONE"},
			}],
		},
	}
}

test_the_default_schedule_of_Spanner_is_allowed if {
	sql_backup.deny == set() with input as {
		"resources": {
			"google_spanner_instance": [{"id": "google_spanner_instance.main", "name": "main", "config": {"name": "s"}}],
		},
	}
}

test_resources_of_another_kind_are_not_judged if {
	sql_backup.deny == set() with input as {
		"resources": {
			"google_project_service": [{
				"id": "google_project_service.main",
				"name": "main",
				"config": {"service": "aiplatform.googleapis.com"},
			}],
		},
	}
}
