# METADATA
# title: Managed databases must be backed up
# description: |
#   A deleted or encrypted table, by mistake or by an intruder, is gone for good.
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/postgres/backup-recovery/backups
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/sql_database_instance
# custom:
#   id: GRD-GCP-092
#   severity: medium
#   category: availability
#   systems: [cloud-sql, alloydb, spanner]
#   resources: [google_sql_database_instance, google_alloydb_cluster, google_spanner_instance]
#   controls:
#     direct: ["soc2:A1.2", "gdpr:32(1)(c)"]
#     supporting: ["hipaa:164.308(a)(7)(ii)(A)"]
#   remediation: |
#     Back up every day:
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
package guard.policies.gcp.sql_backup

import data.guard.lib.gcp.setting
import data.guard.lib.value

deny contains violation if {
	some instance in input.resources.google_sql_database_instance
	not instance.config.master_instance_name
	count(setting.blocks(instance.config, "settings")) > 0
	path := ["settings", 0, "backup_configuration", 0, "enabled"]
	not value.is_true(object.get(instance.config, path, false))
	violation := {
		"resource": instance.id,
		"path": path,
		"message": "backups are not enabled; without the setting there are none",
	}
}

deny contains violation if {
	some cluster in input.resources.google_alloydb_cluster
	path := ["automated_backup_policy", 0, "enabled"]
	setting.may_be_false(object.get(cluster.config, path, true))
	violation := {"resource": cluster.id, "path": path, "message": "automated backups are switched off"}
}

deny contains violation if {
	some instance in input.resources.google_spanner_instance
	setting.may_be_any_of(object.get(instance.config, "default_backup_schedule_type", "AUTOMATIC"), {"NONE"})
	violation := {
		"resource": instance.id,
		"path": ["default_backup_schedule_type"],
		"message": "default_backup_schedule_type is NONE; new databases are not backed up",
	}
}
