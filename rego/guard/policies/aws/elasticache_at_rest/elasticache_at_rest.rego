# METADATA
# title: ElastiCache replication groups must be encrypted at rest
# description: |
#   Cached features, sessions and their backups are written to disk in the clear during snapshots, swapping and
#   synchronisation.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/at-rest-encryption.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/elasticache_replication_group
# custom:
#   id: GRD-AWS-110
#   severity: medium
#   category: encryption
#   systems: [elasticache]
#   resources: [aws_elasticache_replication_group]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Set at_rest_encryption_enabled; the group is replaced.
#
#         resource "aws_elasticache_replication_group" "online" {
#           replication_group_id       = "online-features"
#           description                = "Online feature store"
#           node_type                  = "cache.r7g.large"
#           transit_encryption_enabled = true
#           at_rest_encryption_enabled = true
#         }
package guard.policies.aws.elasticache_at_rest

import data.guard.lib.aws.data.settings
import data.guard.lib.value

# Valkey encrypts at rest unless it is told otherwise; members of a global group follow the primary.
deny contains {
	"resource": group.id,
	"path": ["at_rest_encryption_enabled"],
	"message": "at_rest_encryption_enabled is not true (the default for Redis OSS is false)",
} if {
	some group in input.resources.aws_elasticache_replication_group
	not group.config.global_replication_group_id
	not object.get(group.config, "engine", "redis") == "valkey"
	not value.is_true(object.get(group.config, "at_rest_encryption_enabled", null))
}

deny contains {
	"resource": group.id,
	"path": ["at_rest_encryption_enabled"],
	"message": "at_rest_encryption_enabled is false",
} if {
	some group in input.resources.aws_elasticache_replication_group
	group.config.engine == "valkey"
	settings.may_be_off(group.config.at_rest_encryption_enabled)
}
