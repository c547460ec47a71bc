# METADATA
# title: RDS parameter groups must require TLS
# description: |
#   Clients may connect in the clear, and many drivers do so without a word: a foothold in the VPC reads
#   queries, results and password exchanges.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.SSL.html
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/PostgreSQL.Concepts.General.SSL.html
# custom:
#   id: GRD-AWS-056
#   severity: medium
#   category: encryption
#   systems: [rds]
#   resources: [aws_db_parameter_group, aws_rds_cluster_parameter_group]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#     supporting: ["hipaa:164.312(e)(1)"]
#   remediation: |
#     Force TLS with the parameter of the engine: rds.force_ssl for PostgreSQL and SQL Server,
#     require_secure_transport for MySQL and MariaDB.
#
#         resource "aws_db_parameter_group" "mlflow" {
#           name   = "mlflow"
#           family = "postgres14"
#
#           parameter {
#             name  = "rds.force_ssl"
#             value = "1"
#           }
#         }
package guard.policies.aws.rds_force_tls

import data.guard.lib.aws.data.settings

_on := {"1", "ON", "on", "true", 1, true}

deny contains {
	"resource": group.id,
	"path": ["parameter", i, "value"],
	"message": sprintf("parameter %s does not require TLS", [name]),
} if {
	some group in _groups
	name := _switch(group.config.family)
	some i, parameter in settings.items(group.config.parameter)
	parameter.name == name
	not object.get(parameter, "value", null) in _on
}

deny contains {
	"resource": group.id,
	"path": ["parameter"],
	"message": sprintf("parameter %s is not set, and family %s does not require TLS by default", [name, family]),
} if {
	some group in _groups
	family := group.config.family
	name := _switch(family)
	not _requires_tls_by_default(family)
	not name in {parameter.name | some parameter in settings.items(group.config.parameter)}
}

_groups contains group if {
	some type in {"aws_db_parameter_group", "aws_rds_cluster_parameter_group"}
	some group in input.resources[type]
}

_switch(family) := "rds.force_ssl" if {
	is_string(family)
	regex.match(`^(postgres|aurora-postgresql|sqlserver-)`, family)
} else := "require_secure_transport" if {
	is_string(family)
	regex.match(`^(mysql(5[.]7|[89])|aurora-mysql|mariadb1[1-9])`, family)
}

# PostgreSQL 15 on RDS, and 17 on Aurora, were the first to require TLS. Families of MySQL and MariaDB
# whose default is not certain to be off are judged by what they set, only.
_requires_tls_by_default(family) if regex.match(`^postgres(1[5-9]|[2-9][0-9])$`, family)

_requires_tls_by_default(family) if regex.match(`^aurora-postgresql(1[7-9]|[2-9][0-9])$`, family)

_requires_tls_by_default(family) if regex.match(`^(mysql(8[.]4|9)|mariadb(11[.]8|1[2-9]))`, family)
