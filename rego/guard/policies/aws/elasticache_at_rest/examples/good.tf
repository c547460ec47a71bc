resource "aws_elasticache_replication_group" "online" {
  replication_group_id       = "online-features"
  description                = "Online feature store"
  node_type                  = "cache.r7g.large"
  transit_encryption_enabled = true
  at_rest_encryption_enabled = true
}
