# METADATA
# title: Cloud SQL and AlloyDB instances must not have a public IP address
# description: |
#   The database is one guessed or leaked password away from the whole Internet; authorized networks
#   are one careless entry away from all of it.
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/postgres/configure-private-ip
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/sql_database_instance
# custom:
#   id: GRD-GCP-089
#   severity: medium
#   category: network
#   systems: [cloud-sql, alloydb]
#   resources: [google_sql_database_instance, google_alloydb_instance]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.1"]
#   remediation: |
#     Give the instance an address in the private network only:
#
#         resource "google_sql_database_instance" "features" {
#           name             = "features"
#           database_version = "POSTGRES_16"
#
#           settings {
#             tier = "db-custom-2-8192"
#             ip_configuration {
#               ipv4_enabled    = false
#               private_network = "projects/acme-ml/global/networks/training"
#             }
#           }
#         }
package guard.policies.gcp.sql_public_ip

import data.guard.lib.gcp.setting

deny contains violation if {
	some instance in input.resources.google_sql_database_instance
	path := ["settings", 0, "ip_configuration", 0, "ipv4_enabled"]
	enabled := object.get(instance.config, path, true)
	setting.may_be_true(enabled)
	_is_configured(instance)
	violation := {
		"resource": instance.id,
		"path": path,
		"message": "ipv4_enabled is true, which is the default; the database has a public address",
	}
}

# A fragment without settings inherits them from the instance it is cloned from
_is_configured(instance) if count(setting.blocks(instance.config, "settings")) > 0

deny contains violation if {
	some instance in input.resources.google_alloydb_instance
	path := ["network_config", 0, "enable_public_ip"]
	setting.may_be_true(object.get(instance.config, path, false))
	violation := {
		"resource": instance.id,
		"path": path,
		"message": "enable_public_ip is true; the database has a public address",
	}
}
