# METADATA
# title: MySQL instances must not let clients load local files or list all databases
# description: |
#   With local_infile a client that was tricked into a query sends files of its own machine to the
#   server; without skip_show_database every account sees which databases exist.
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/mysql/flags
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/sql_database_instance
# custom:
#   id: GRD-GCP-097
#   severity: medium
#   category: configuration
#   systems: [cloud-sql]
#   resources: [google_sql_database_instance]
#   controls:
#     direct: ["soc2:CC7.1"]
#     supporting: ["soc2:CC6.8", "gdpr:32(1)(b)"]
#   remediation: |
#     Set both flags:
#
#         resource "google_sql_database_instance" "features" {
#           name             = "features"
#           database_version = "MYSQL_8_0"
#
#           settings {
#             tier = "db-custom-2-8192"
#             database_flags {
#               name  = "local_infile"
#               value = "off"
#             }
#
#             database_flags {
#               name  = "skip_show_database"
#               value = "on"
#             }
#           }
#         }
package guard.policies.gcp.sql_mysql_flags

import data.guard.lib.gcp.setting
import data.guard.lib.gcp.sql

deny contains violation if {
	some instance in sql.instances("MYSQL")
	flag := sql.flags(instance).local_infile
	setting.may_be_any_of(flag.value, {"on", "true", "1"})
	violation := {
		"resource": instance.id,
		"path": flag.path,
		"message": "flag local_infile is on; clients load files of their own machine into the database",
	}
}

deny contains violation if {
	some instance in sql.instances("MYSQL")
	flag := sql.flags(instance).skip_show_database
	setting.may_be_any_of(flag.value, {"off", "false", "0"})
	violation := {
		"resource": instance.id,
		"path": flag.path,
		"message": "flag skip_show_database is off; every account sees the names of all databases",
	}
}
