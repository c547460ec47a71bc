resource "aws_memorydb_cluster" "state" {
  name                     = "state"
  acl_name                 = "state-services"
  node_type                = "db.r7g.large"
  snapshot_retention_limit = 0
}
