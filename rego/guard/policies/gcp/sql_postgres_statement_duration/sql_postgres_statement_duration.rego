# METADATA
# title: PostgreSQL instances must not log the text of slow statements
# description: |
#   Statements hold names, diagnoses, tokens: with the duration they are written to the logs in clear
#   text, where many more people read them than read the database.
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/postgres/flags
#   - ref: https://www.postgresql.org/docs/current/runtime-config-logging.html#GUC-LOG-MIN-DURATION-STATEMENT
# custom:
#   id: GRD-GCP-096
#   severity: low
#   category: logging
#   systems: [cloud-sql]
#   resources: [google_sql_database_instance]
#   controls:
#     direct: ["soc2:CC6.1", "gdpr:32(1)(b)"]
#     supporting: ["hipaa:164.312(a)(1)"]
#   remediation: |
#     Leave the flag at its default, and use Query Insights to find slow statements:
#
#         resource "google_sql_database_instance" "features" {
#           name             = "features"
#           database_version = "POSTGRES_16"
#
#           settings {
#             tier = "db-custom-2-8192"
#             database_flags {
#               name  = "log_min_duration_statement"
#               value = "-1"
#             }
#           }
#         }
package guard.policies.gcp.sql_postgres_statement_duration

import data.guard.lib.gcp.sql

deny contains violation if {
	some instance in sql.instances("POSTGRES")
	flag := sql.flags(instance).log_min_duration_statement
	flag.value != "-1"
	violation := {
		"resource": instance.id,
		"path": flag.path,
		"message": sprintf("flag log_min_duration_statement is %v; texts of statements go to the logs", [flag.value]),
	}
}
