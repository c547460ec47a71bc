# METADATA
# title: PostgreSQL instances must not switch off what their logs record
# description: |
#   Errors, lock waits, checkpoints and statements are how an attack on the database is noticed and
#   understood; these flags leave them out.
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/postgres/flags
#   - ref: https://www.postgresql.org/docs/current/runtime-config-logging.html
# custom:
#   id: GRD-GCP-095
#   severity: low
#   category: logging
#   systems: [cloud-sql]
#   resources: [google_sql_database_instance]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.312(b)", "gdpr:5(2)"]
#     supporting: ["soc2:CC7.3"]
#   remediation: |
#     Set the flags to values that keep the record:
#
#         resource "google_sql_database_instance" "features" {
#           name             = "features"
#           database_version = "POSTGRES_16"
#
#           settings {
#             tier = "db-custom-2-8192"
#             database_flags {
#               name  = "log_lock_waits"
#               value = "on"
#             }
#
#             database_flags {
#               name  = "log_min_messages"
#               value = "warning"
#             }
#           }
#         }
package guard.policies.gcp.sql_postgres_logging

import data.guard.lib.gcp.setting
import data.guard.lib.gcp.sql

# Flags, and the values with which the record is lost
_lossy := {
	"cloudsql.enable_pgaudit": {"off"},
	"log_checkpoints": {"off"},
	"log_error_verbosity": {"terse"},
	"log_lock_waits": {"off"},
	"log_min_error_statement": {"fatal", "log", "panic"},
	"log_min_messages": {"fatal", "log", "panic"},
	"log_statement": {"none"},
	"log_temp_files": {"-1"},
}

deny contains violation if {
	some instance in sql.instances("POSTGRES")
	some name, flag in sql.flags(instance)
	setting.may_be_any_of(flag.value, _lossy[name])
	violation := {
		"resource": instance.id,
		"path": flag.path,
		"message": sprintf("flag %s is %v, which leaves events out of the logs", [name, flag.value]),
	}
}
