# METADATA
# title: ElastiCache must take minor engine upgrades automatically
# description: |
#   Fixes of published vulnerabilities in the engine wait for somebody to remember them.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/VersionManagement.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/elasticache_replication_group
# custom:
#   id: GRD-AWS-115
#   severity: low
#   category: configuration
#   systems: [elasticache]
#   resources: [aws_elasticache_replication_group, aws_elasticache_cluster]
#   controls:
#     direct: ["soc2:CC7.1"]
#     supporting: ["hipaa:164.308(a)(5)(ii)(B)", "gdpr:32(1)(d)"]
#   remediation: |
#     Leave auto_minor_version_upgrade on, its default.
#
#         resource "aws_elasticache_replication_group" "quotas" {
#           replication_group_id       = "quotas"
#           description                = "Request quotas"
#           node_type                  = "cache.t4g.small"
#           at_rest_encryption_enabled = true
#           transit_encryption_enabled = true
#           auto_minor_version_upgrade = true
#         }
package guard.policies.aws.elasticache_minor_upgrades

import data.guard.lib.aws.data.settings

_types := {"aws_elasticache_replication_group", "aws_elasticache_cluster"}

deny contains {
	"resource": cache.id,
	"path": ["auto_minor_version_upgrade"],
	"message": "auto_minor_version_upgrade is false: engine fixes are not installed",
} if {
	some type in _types
	some cache in input.resources[type]
	settings.may_be_off(cache.config.auto_minor_version_upgrade)
}
