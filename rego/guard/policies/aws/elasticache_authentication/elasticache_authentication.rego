# METADATA
# title: ElastiCache replication groups must authenticate their clients
# description: |
#   Every process that reaches the port, a compromised notebook or pod included, reads, rewrites and flushes the
#   cache without a password.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/auth.html
#   - ref: https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Clusters.RBAC.html
# custom:
#   id: GRD-AWS-112
#   severity: high
#   category: access-control
#   systems: [elasticache]
#   resources: [aws_elasticache_replication_group]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Attach a user group, or set an auth token, with encryption in transit.
#
#         resource "aws_elasticache_replication_group" "embeddings" {
#           replication_group_id       = "embeddings"
#           description                = "Embedding cache"
#           node_type                  = "cache.r7g.large"
#           at_rest_encryption_enabled = true
#           transit_encryption_enabled = true
#           user_group_ids             = ["embedding-readers"]
#         }
package guard.policies.aws.elasticache_authentication

import data.guard.lib.aws.data.settings

# Redacted tokens are present; an unknown one is a token, too.
deny contains {
	"resource": group.id,
	"path": ["user_group_ids"],
	"message": "neither user_group_ids nor auth_token is set: the cache asks for no password",
} if {
	some group in input.resources.aws_elasticache_replication_group
	not group.config.global_replication_group_id
	not group.config.auth_token
	not settings.is_given(object.get(group.config, "user_group_ids", null))
}
