# METADATA
# title: ElastiCache engines must be versions that are still supported
# description: |
#   Redis before version 6 left standard support in January 2026 and has no access control lists:
#   published holes stay open, and one password opens every command.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/engine-versions.html
# custom:
#   id: GRD-AWS-629
#   severity: medium
#   category: supply-chain
#   systems: [elasticache]
#   resources: [aws_elasticache_replication_group, aws_elasticache_cluster]
#   controls:
#     direct: ["soc2:CC7.1"]
#     supporting: ["hipaa:164.308(a)(5)(ii)(B)", "gdpr:32(1)(d)"]
#   remediation: |
#     Upgrade to Valkey, or to Redis OSS 7.
#
#         resource "aws_elasticache_replication_group" "online" {
#           engine         = "valkey"
#           engine_version = "8.0"
#         }
package guard.policies.aws.elasticache_version_unsupported

deny contains {
	"resource": cache.id,
	"path": ["engine_version"],
	"message": sprintf("Redis %s is out of standard support", [version]),
} if {
	some type in {"aws_elasticache_replication_group", "aws_elasticache_cluster"}
	some cache in input.resources[type]
	_engine(type, cache) == "redis"
	version := _text(cache.config.engine_version)
	regex.match(`^[2-5](\.|$)`, version)
}

_engine("aws_elasticache_replication_group", cache) := object.get(cache.config, "engine", "redis")

_engine("aws_elasticache_cluster", cache) := cache.config.engine

_text(version) := version if is_string(version)

_text(version) := sprintf("%v", [version]) if is_number(version)
