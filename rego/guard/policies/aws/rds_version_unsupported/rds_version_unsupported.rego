# METADATA
# title: Database engines must be versions that are still supported
# description: |
#   No fixes come for a version out of support. Published holes stay open for whoever reaches the
#   port.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/MySQL.Concepts.VersionMgmt.html
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/PostgreSQLReleaseNotes/postgresql-release-calendar.html
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/MariaDB.Concepts.VersionMgmt.html
# custom:
#   id: GRD-AWS-628
#   severity: medium
#   category: supply-chain
#   systems: [rds, aurora]
#   resources: [aws_db_instance, aws_rds_cluster, aws_rds_global_cluster]
#   controls:
#     direct: ["soc2:CC7.1"]
#     supporting: ["hipaa:164.308(a)(5)(ii)(B)", "gdpr:32(1)(d)"]
#   remediation: |
#     Upgrade to a supported major version.
#
#         resource "aws_db_instance" "labels" {
#           engine                      = "mysql"
#           engine_version              = "8.4"
#           allow_major_version_upgrade = true
#         }
package guard.policies.aws.rds_version_unsupported

# Versions without any support, extended support included, as seen in November 2026
_ended := {
	"aurora": `^5\.6`,
	"aurora-mysql": `^(5\.6|8\.0\.mysql_aurora\.3\.0[01]\.)`,
	"aurora-postgresql": `^(9|10)(\.|$)`,
	"mariadb": `^10\.[0-5](\.|$)`,
	"mysql": `^5\.[1-6](\.|$)`,
	"oracle": `^(9|10|11|12|18)(\.|$)`,
	"postgres": `^(8|9|10)(\.|$)`,
	"sqlserver": `^(9|10|11|12)(\.|$)`,
}

deny contains {
	"resource": database.id,
	"path": ["engine_version"],
	"message": sprintf("%s %s is out of support", [database.config.engine, version]),
} if {
	some type in {"aws_db_instance", "aws_rds_cluster", "aws_rds_global_cluster"}
	some database in input.resources[type]
	is_string(database.config.engine)
	version := _text(database.config.engine_version)
	regex.match(_ended[_family(database.config.engine)], version)
}

_family(engine) := family if {
	family := split(engine, "-")[0]
	family in {"oracle", "sqlserver"}
} else := engine

_text(version) := version if is_string(version)

_text(version) := sprintf("%v", [version]) if is_number(version)
