# METADATA
# title: Redis caches must not be reachable from public networks
# description: |
#   The cache answers the whole Internet, so one leaked access key reads and changes cached features
#   and sessions from anywhere.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/redis_cache
#   - ref: https://learn.microsoft.com/en-us/azure/azure-cache-for-redis/cache-private-link
# custom:
#   id: GRD-AZ-117
#   severity: medium
#   category: network
#   systems: [redis]
#   resources: [azurerm_redis_cache]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Turn public access off and add a private endpoint, or put a premium cache into a subnet.
#
#         resource "azurerm_redis_cache" "embeddings" {
#           public_network_access_enabled = false
#         }
package guard.policies.azure.redis_public_network

import data.guard.lib.azure.argument
import data.guard.lib.value

deny contains violation if {
	some cache in input.resources.azurerm_redis_cache
	not cache.config.subnet_id
	setting := argument.read(cache.config, [["public_network_access_enabled"]], true)
	not value.is_false(setting.value)

	violation := {
		"resource": cache.id,
		"path": setting.path,
		"message": sprintf("%s, so the cache answers the whole Internet", [setting.text]),
	}
}
