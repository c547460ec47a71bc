resource "aws_elasticache_replication_group" "profiles" {
  replication_group_id       = "profiles"
  description                = "User profiles"
  node_type                  = "cache.r7g.large"
  at_rest_encryption_enabled = true
  transit_encryption_enabled = true
  snapshot_retention_limit   = 0
}
