# METADATA
# title: GraphQL caches must be encrypted at rest and in transit
# description: |
#   The cache is a shared store of answers. Without encryption its contents can be read on its
#   disks and on the way to it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/appsync/latest/devguide/enabling-caching.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/appsync-controls.html#appsync-1
# custom:
#   id: GRD-AWS-402
#   severity: medium
#   category: encryption
#   systems: [appsync]
#   resources: [aws_appsync_api_cache]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#     supporting: ["soc2:C1.1"]
#   remediation: |
#     Turn both on; they cannot be changed later.
#
#         resource "aws_appsync_api_cache" "catalog" {
#           at_rest_encryption_enabled = true
#           transit_encryption_enabled = true
#         }
package guard.policies.aws.appsync_cache_encryption

import data.guard.lib.value

_settings := ["at_rest_encryption_enabled", "transit_encryption_enabled"]

deny contains {
	"resource": cache.id,
	"path": [missing[0]],
	"message": sprintf("%s not true (default false)", [concat(", ", missing)]),
} if {
	some cache in input.resources.aws_appsync_api_cache
	missing := [setting | some setting in _settings; not value.is_true(object.get(cache.config, setting, null))]
	count(missing) > 0
}
