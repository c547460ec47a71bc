resource "aws_elasticache_replication_group" "quotas" {
  replication_group_id       = "quotas"
  description                = "Request quotas"
  node_type                  = "cache.t4g.small"
  at_rest_encryption_enabled = true
  transit_encryption_enabled = true
  auto_minor_version_upgrade = false
}
