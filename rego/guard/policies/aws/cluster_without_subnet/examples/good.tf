resource "aws_elasticache_replication_group" "features" {
  replication_group_id = "features"
  description          = "Online features"
  subnet_group_name    = "private"
}
