# METADATA
# title: ElastiCache must encrypt traffic in transit
# description: |
#   Keys, values and the password itself cross the VPC in the clear; a foothold on the path reads sessions and
#   changes features on their way to a model.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/in-transit-encryption.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/elasticache_replication_group
# custom:
#   id: GRD-AWS-111
#   severity: medium
#   category: encryption
#   systems: [elasticache]
#   resources: [aws_elasticache_replication_group, aws_elasticache_cluster]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#     supporting: ["hipaa:164.312(e)(1)"]
#   remediation: |
#     Set transit_encryption_enabled, and the mode required.
#
#         resource "aws_elasticache_replication_group" "ranking" {
#           replication_group_id       = "ranking"
#           description                = "Ranking features"
#           node_type                  = "cache.r7g.large"
#           at_rest_encryption_enabled = true
#           transit_encryption_enabled = true
#         }
package guard.policies.aws.elasticache_in_transit

import data.guard.lib.aws.data.settings
import data.guard.lib.value

deny contains {
	"resource": group.id,
	"path": ["transit_encryption_enabled"],
	"message": "transit_encryption_enabled is not true (the default is false)",
} if {
	some group in input.resources.aws_elasticache_replication_group
	not group.config.global_replication_group_id
	not value.is_true(object.get(group.config, "transit_encryption_enabled", null))
}

deny contains {
	"resource": group.id,
	"path": ["transit_encryption_mode"],
	"message": "transit_encryption_mode is preferred: connections without TLS are accepted",
} if {
	some group in input.resources.aws_elasticache_replication_group
	settings.may_be(group.config.transit_encryption_mode, {"preferred"})
}

# A node of a replication group has the settings of the group
deny contains {
	"resource": cluster.id,
	"path": ["transit_encryption_enabled"],
	"message": "transit_encryption_enabled is not true (the default is false)",
} if {
	some cluster in input.resources.aws_elasticache_cluster
	not cluster.config.replication_group_id
	not value.is_true(object.get(cluster.config, "transit_encryption_enabled", null))
}
