# METADATA
# title: Variables that feed secret arguments must be marked sensitive
# description: |
#   The value of a variable that is not sensitive is shown in plans and logs wherever it is
#   used. A password passed this way ends in the output of the build.
# related_resources:
#   - ref: https://developer.hashicorp.com/terraform/language/values/variables#suppressing-values-in-cli-output
# custom:
#   id: GRD-TF-011
#   severity: low
#   category: secrets
#   systems: [terraform]
#   resources:
#     - terraform/variable
#   controls:
#     direct: ["soc2:CC6.1"]
#     supporting: ["hipaa:164.312(a)(2)(iv)", "hipaa:164.308(a)(5)(ii)(D)", "gdpr:32(1)(a)"]
#   remediation: |
#     Mark it.
#
#         variable "tracking_db_password" {
#           sensitive = true
#         }
package guard.policies.terraform.variable_secret_not_sensitive

import data.guard.lib.value

# Arguments that hold a secret by the schema of their type
_arguments := {
	"aws_db_instance": ["password"],
	"aws_docdb_cluster": ["master_password"],
	"aws_elasticache_replication_group": ["auth_token"],
	"aws_rds_cluster": ["master_password"],
	"aws_redshift_cluster": ["master_password"],
	"aws_secretsmanager_secret_version": ["secret_string"],
	"azurerm_key_vault_secret": ["value"],
	"azurerm_linux_virtual_machine": ["admin_password"],
	"azurerm_mssql_server": ["administrator_login_password"],
	"azurerm_mysql_flexible_server": ["administrator_password"],
	"azurerm_postgresql_flexible_server": ["administrator_password"],
	"azurerm_windows_virtual_machine": ["admin_password"],
	"google_secret_manager_secret_version": ["secret_data"],
	"google_sql_user": ["password"],
}

_feeds[name] contains sprintf("%s.%s", [resource.id, field]) if {
	some type, fields in _arguments
	some resource in input.resources[type]
	some field in fields
	expression := resource.config[field]["$unknown"]
	is_string(expression)
	regex.match(`^var\.[A-Za-z_][A-Za-z0-9_-]*$`, expression)
	name := trim_prefix(expression, "var.")
}

deny contains {
	"resource": variable.id,
	"path": ["sensitive"],
	"message": sprintf("feeds %s, sensitive is not true", [places[0]]),
} if {
	some variable in input.resources["terraform/variable"]
	variable.id == concat(".", ["var", variable.name])
	places := sort([place | some place in _feeds[variable.name]])
	not value.is_true(object.get(variable.config, "sensitive", null))
	not value.is_true(object.get(variable.config, "ephemeral", null))
}
