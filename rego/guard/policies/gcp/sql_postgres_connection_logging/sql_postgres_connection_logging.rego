# METADATA
# title: PostgreSQL instances must log who connects and disconnects
# description: |
#   Nobody sees passwords being guessed, or a stolen account connect from a strange address, and an
#   incident cannot be put in order.
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/postgres/flags
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/sql_database_instance
# custom:
#   id: GRD-GCP-094
#   severity: low
#   category: logging
#   systems: [cloud-sql]
#   resources: [google_sql_database_instance]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.312(b)", "gdpr:5(2)"]
#     supporting: ["soc2:CC7.3"]
#   remediation: |
#     Switch both flags on:
#
#         resource "google_sql_database_instance" "features" {
#           name             = "features"
#           database_version = "POSTGRES_16"
#
#           settings {
#             tier = "db-custom-2-8192"
#             database_flags {
#               name  = "log_connections"
#               value = "on"
#             }
#
#             database_flags {
#               name  = "log_disconnections"
#               value = "on"
#             }
#           }
#         }
package guard.policies.gcp.sql_postgres_connection_logging

import data.guard.lib.gcp.setting
import data.guard.lib.gcp.sql

deny contains violation if {
	some instance in sql.instances("POSTGRES")
	count(setting.blocks(instance.config, "settings")) > 0
	flags := sql.flags(instance)
	not flags.log_connections
	not flags.log_disconnections
	violation := {
		"resource": instance.id,
		"path": ["settings", 0, "database_flags"],
		"message": "neither log_connections nor log_disconnections is set; both are off by default",
	}
}

deny contains violation if {
	some instance in sql.instances("POSTGRES")
	some name in ["log_connections", "log_disconnections"]
	flag := sql.flags(instance)[name]
	setting.may_be_any_of(flag.value, {"off", "false", "0", "no"})
	violation := {"resource": instance.id, "path": flag.path, "message": sprintf("flag %s is off", [name])}
}
