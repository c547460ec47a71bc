# METADATA
# title: Redis caches must require TLS 1.2
# description: |
#   TLS 1.0 and 1.1 have known weaknesses that let someone in the network path recover the access
#   key and cached data.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/redis_cache
#   - ref: https://learn.microsoft.com/en-us/azure/azure-cache-for-redis/cache-tls-configuration
# custom:
#   id: GRD-AZ-115
#   severity: medium
#   category: encryption
#   systems: [redis]
#   resources: [azurerm_redis_cache, azurerm_redis_enterprise_cluster]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#   remediation: |
#     Set the lowest accepted protocol to TLS 1.2: the provider's default for azurerm_redis_cache is
#     1.0.
#
#         resource "azurerm_redis_cache" "sessions" {
#           minimum_tls_version = "1.2"
#         }
package guard.policies.azure.redis_minimum_tls

import data.guard.lib.azure.argument

deny contains violation if {
	some type, fallback in {"azurerm_redis_cache": "1.0", "azurerm_redis_enterprise_cluster": "1.2"}
	some cache in input.resources[type]
	setting := argument.read(cache.config, [["minimum_tls_version"]], fallback)
	not setting.value in {"1.2", "1.3", 1.2, 1.3}

	violation := {
		"resource": cache.id,
		"path": setting.path,
		"message": sprintf("%s, so clients may use a protocol older than TLS 1.2", [setting.text]),
	}
}
