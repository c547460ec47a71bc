# METADATA
# title: ElastiCache must use a customer-managed KMS key
# description: |
#   Under a key of the service, access to cached data and backups cannot be revoked, restricted or audited at
#   the key.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/at-rest-encryption.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/elasticache_replication_group
# custom:
#   id: GRD-AWS-116
#   severity: low
#   category: encryption
#   systems: [elasticache]
#   resources: [aws_elasticache_replication_group, aws_elasticache_serverless_cache]
#   controls:
#     supporting: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Name a key of your own in kms_key_id.
#
#         resource "aws_elasticache_serverless_cache" "tokens" {
#           name       = "tokens"
#           engine     = "valkey"
#           kms_key_id = "arn:aws:kms:eu-west-1:111122223333:key/8192a3b4-0000-1111-2222-333344445555"
#         }
package guard.policies.aws.elasticache_customer_key

import data.guard.lib.aws.data.settings
import data.guard.lib.value

_types := {"aws_elasticache_replication_group", "aws_elasticache_serverless_cache"}

deny contains {
	"resource": cache.id,
	"path": ["kms_key_id"],
	"message": "kms_key_id names no customer key: the cache is under a key of the service",
} if {
	some type in _types
	some cache in input.resources[type]
	_is_encrypted(type, cache)
	not settings.is_customer_key(object.get(cache.config, "kms_key_id", null))
}

# Serverless caches always encrypt; that groups do not is the matter of another policy.
_is_encrypted("aws_elasticache_serverless_cache", _) := true

_is_encrypted("aws_elasticache_replication_group", group) if value.is_true(group.config.at_rest_encryption_enabled)
