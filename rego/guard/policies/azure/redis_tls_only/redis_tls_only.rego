# METADATA
# title: Redis caches must not open the port without TLS
# description: |
#   The access key and everything read from the cache cross the network in the clear on port 6379,
#   for anyone on the way to read and use.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/redis_cache
#   - ref: https://learn.microsoft.com/en-us/azure/azure-cache-for-redis/cache-tls-configuration
# custom:
#   id: GRD-AZ-114
#   severity: high
#   category: encryption
#   systems: [redis]
#   resources: [azurerm_redis_cache]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#   remediation: |
#     Keep the non-TLS port closed and connect on port 6380.
#
#         resource "azurerm_redis_cache" "features" {
#           non_ssl_port_enabled = false
#         }
package guard.policies.azure.redis_tls_only

import data.guard.lib.azure.argument
import data.guard.lib.value

deny contains violation if {
	some cache in input.resources.azurerm_redis_cache
	setting := argument.read(cache.config, [["non_ssl_port_enabled"], ["enable_non_ssl_port"]], false)
	not value.is_false(setting.value)

	violation := {
		"resource": cache.id,
		"path": setting.path,
		"message": sprintf("%s, so keys and data cross the network in the clear", [setting.text]),
	}
}
