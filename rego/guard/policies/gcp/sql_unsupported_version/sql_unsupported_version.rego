# METADATA
# title: Cloud SQL instances must run a version that its makers still maintain
# description: |
#   Holes that are found now are published with the fixes for later versions, and stay open in this
#   one.
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/db-versions
#   - ref: https://www.postgresql.org/support/versioning/
# custom:
#   id: GRD-GCP-145
#   severity: medium
#   category: configuration
#   systems: [cloud-sql]
#   resources: [google_sql_database_instance]
#   controls:
#     direct: ["soc2:CC7.1"]
#     supporting: ["soc2:CC6.8", "gdpr:32(1)(b)"]
#   remediation: |
#     Upgrade to a version with years of support left:
#
#         resource "google_sql_database_instance" "features" {
#           name             = "features"
#           database_version = "POSTGRES_17"
#         }
package guard.policies.gcp.sql_unsupported_version

# Versions, and when their makers stopped to maintain them
_ended := {
	"MYSQL_5_6": "February 2021",
	"MYSQL_5_7": "October 2023",
	"POSTGRES_10": "November 2022",
	"POSTGRES_11": "November 2023",
	"POSTGRES_12": "November 2024",
	"POSTGRES_13": "November 2025",
	"POSTGRES_9_6": "November 2021",
}

deny contains violation if {
	some instance in input.resources.google_sql_database_instance
	version := instance.config.database_version
	violation := {
		"resource": instance.id,
		"path": ["database_version"],
		"message": sprintf("%s has not been maintained since %s", [version, _ended[version]]),
	}
}
