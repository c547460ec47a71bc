# METADATA
# title: Databases must be recoverable to a point in time
# description: |
#   Daily backups lose up to a day of data, and cannot undo a change that somebody made this morning.
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/postgres/backup-recovery/pitr
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/sql_database_instance
# custom:
#   id: GRD-GCP-093
#   severity: low
#   category: availability
#   systems: [cloud-sql, firestore, alloydb]
#   resources: [google_sql_database_instance, google_firestore_database, google_alloydb_cluster]
#   controls:
#     direct: ["soc2:A1.2", "gdpr:32(1)(c)"]
#     supporting: ["hipaa:164.308(a)(7)(ii)(A)"]
#   remediation: |
#     Keep the logs that recovery needs (binary logs for MySQL):
#
#         resource "google_sql_database_instance" "features" {
#           name             = "features"
#           database_version = "POSTGRES_16"
#
#           settings {
#             tier = "db-custom-2-8192"
#             backup_configuration {
#               enabled                        = true
#               point_in_time_recovery_enabled = true
#             }
#           }
#         }
package guard.policies.gcp.sql_point_in_time_recovery

import data.guard.lib.gcp.setting
import data.guard.lib.gcp.sql
import data.guard.lib.value

deny contains violation if {
	some engine, field in {
		"MYSQL": "binary_log_enabled",
		"POSTGRES": "point_in_time_recovery_enabled",
		"SQLSERVER": "point_in_time_recovery_enabled",
	}
	some instance in sql.instances(engine)
	not instance.config.master_instance_name
	backup := ["settings", 0, "backup_configuration", 0]
	value.is_true(object.get(instance.config, array.concat(backup, ["enabled"]), false))
	path := array.concat(backup, [field])
	not value.is_true(object.get(instance.config, path, false))
	violation := {
		"resource": instance.id,
		"path": path,
		"message": sprintf("%s is not true; the database can only go back to its last backup", [field]),
	}
}

deny contains violation if {
	some database in input.resources.google_firestore_database
	field := "point_in_time_recovery_enablement"
	not object.get(database.config, field, "") == "POINT_IN_TIME_RECOVERY_ENABLED"
	violation := {
		"resource": database.id,
		"path": [field],
		"message": sprintf("%s is not POINT_IN_TIME_RECOVERY_ENABLED; changes of the last days are not kept", [field]),
	}
}

deny contains violation if {
	some cluster in input.resources.google_alloydb_cluster
	path := ["continuous_backup_config", 0, "enabled"]
	setting.may_be_false(object.get(cluster.config, path, true))
	violation := {
		"resource": cluster.id,
		"path": path,
		"message": "continuous backup is switched off; the database can only go back to its last backup",
	}
}
