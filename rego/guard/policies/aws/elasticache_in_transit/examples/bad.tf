resource "aws_elasticache_replication_group" "ranking" {
  replication_group_id       = "ranking"
  description                = "Ranking features"
  node_type                  = "cache.r7g.large"
  at_rest_encryption_enabled = true
  transit_encryption_enabled = false
}
