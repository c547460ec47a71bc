# METADATA
# title: Flexible database servers and caches must run a supported version
# description: |
#   Nobody mends the flaws of a version out of support, and exploits for them are public.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/postgresql_flexible_server
#   - ref: https://learn.microsoft.com/en-us/azure/postgresql/configure-maintain/concepts-version-policy
# custom:
#   id: GRD-AZ-263
#   severity: medium
#   category: configuration
#   systems: [databases]
#   resources:
#     - azurerm_postgresql_flexible_server
#     - azurerm_mysql_flexible_server
#     - azurerm_redis_cache
#   controls:
#     direct: ["soc2:CC7.1", "gdpr:32(1)(d)"]
#     supporting: ["hipaa:164.308(a)(5)(ii)(B)"]
#   remediation: |
#     Upgrade to a version that its makers still mend.
#
#         resource "azurerm_postgresql_flexible_server" "mlflow" {
#           version = "17"
#         }
package guard.policies.azure.database_version_unsupported

_unsupported := {
	"azurerm_postgresql_flexible_server": {"path": ["version"], "versions": {"11", "12", "13"}},
	"azurerm_mysql_flexible_server": {"path": ["version"], "versions": {"5.7"}},
	"azurerm_redis_cache": {"path": ["redis_version"], "versions": {"4"}},
}

deny contains violation if {
	some type, old in _unsupported
	some server in input.resources[type]
	written := object.get(server.config, old.path, null)
	sprintf("%v", [written]) in old.versions

	violation := {
		"resource": server.id,
		"path": old.path,
		"message": sprintf("version %v is out of support", [written]),
	}
}
