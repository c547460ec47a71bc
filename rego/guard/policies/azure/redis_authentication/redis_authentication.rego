# METADATA
# title: Redis caches must require authentication
# description: |
#   Whoever reaches the cache reads, changes and deletes everything in it without a key: one
#   compromised pod in the network is enough to poison features or steal sessions.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/redis_cache
#   - ref: https://learn.microsoft.com/en-us/azure/azure-cache-for-redis/cache-configure
# custom:
#   id: GRD-AZ-116
#   severity: critical
#   category: access-control
#   systems: [redis]
#   resources: [azurerm_redis_cache]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)", "gdpr:32(1)(b)"]
#     supporting: ["hipaa:164.312(a)(2)(i)"]
#   remediation: |
#     Leave authentication on.
#
#         resource "azurerm_redis_cache" "features" {
#           redis_configuration {
#             authentication_enabled = true
#           }
#         }
package guard.policies.azure.redis_authentication

import data.guard.lib.azure.argument
import data.guard.lib.value

deny contains violation if {
	some cache in input.resources.azurerm_redis_cache
	setting := argument.read(cache.config, [["redis_configuration", 0, "authentication_enabled"], ["redis_configuration", 0, "enable_authentication"]], true)
	not value.is_true(setting.value)

	violation := {
		"resource": cache.id,
		"path": setting.path,
		"message": sprintf("%s, so everyone who reaches the cache controls it", [setting.text]),
	}
}
