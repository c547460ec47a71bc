# METADATA
# title: Redis caches must have a schedule for updates
# description: |
#   Updates come when load is highest, and are put off; the flaws they mend stay open.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/redis_cache
#   - ref: https://learn.microsoft.com/en-us/azure/azure-cache-for-redis/cache-administration
# custom:
#   id: GRD-AZ-234
#   severity: low
#   profile: strict
#   category: configuration
#   systems: [redis]
#   resources: [azurerm_redis_cache]
#   controls:
#     direct: ["soc2:CC7.1", "gdpr:32(1)(d)"]
#     supporting: ["hipaa:164.308(a)(5)(ii)(B)"]
#   remediation: |
#     Name a day.
#
#         resource "azurerm_redis_cache" "features" {
#           patch_schedule {
#             day_of_week = "Sunday"
#           }
#         }
package guard.policies.azure.redis_patch_schedule

import data.guard.lib.azure.argument
import data.guard.lib.value

deny contains violation if {
	some cache in input.resources.azurerm_redis_cache
	setting := argument.read(cache.config, [["patch_schedule"]], null)
	_is_bad(setting.value)

	violation := {
		"resource": cache.id,
		"path": setting.path,
		"message": sprintf("%s, so updates are installed at any time", [setting.text]),
	}
}

_is_bad(x) if x == null

_is_bad(x) if x == []

_is_bad(x) if value.is_unknown(x)
