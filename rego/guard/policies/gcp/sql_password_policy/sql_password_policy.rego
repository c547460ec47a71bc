# METADATA
# title: Cloud SQL instances must have a password policy
# description: |
#   Short and reused passwords are guessed; the instance takes any, an empty one included, unless a
#   policy says otherwise.
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/postgres/built-in-authentication
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/sql_database_instance
# custom:
#   id: GRD-GCP-135
#   severity: low
#   profile: strict
#   category: access-control
#   systems: [cloud-sql]
#   resources: [google_sql_database_instance]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.3"]
#   remediation: |
#     Ask for long, complex passwords that do not hold the user's name:
#
#         resource "google_sql_database_instance" "features" {
#           name             = "features"
#           database_version = "POSTGRES_16"
#
#           settings {
#             tier = "db-custom-2-8192"
#
#             password_validation_policy {
#               enable_password_policy      = true
#               min_length                  = 14
#               complexity                  = "COMPLEXITY_DEFAULT"
#               disallow_username_substring = true
#             }
#           }
#         }
package guard.policies.gcp.sql_password_policy

import data.guard.lib.gcp.setting
import data.guard.lib.gcp.sql
import data.guard.lib.value

deny contains violation if {
	some engine in {"MYSQL_8", "POSTGRES"}
	some instance in sql.instances(engine)
	not instance.config.master_instance_name
	count(setting.blocks(instance.config, "settings")) > 0
	path := ["settings", 0, "password_validation_policy", 0, "enable_password_policy"]
	not value.is_true(object.get(instance.config, path, false))
	violation := {
		"resource": instance.id,
		"path": path,
		"message": "enable_password_policy is not true; any password is accepted by default",
	}
}
