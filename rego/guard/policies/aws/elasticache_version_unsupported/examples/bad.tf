resource "aws_elasticache_replication_group" "online" {
  replication_group_id       = "online-features"
  description                = "Online feature store"
  engine_version             = "5.0.6"
  node_type                  = "cache.r7g.large"
  num_cache_clusters         = 2
  automatic_failover_enabled = true
  multi_az_enabled           = true
  at_rest_encryption_enabled = true
  transit_encryption_enabled = true
}
