resource "aws_memorydb_cluster" "search" {
  name      = "search"
  acl_name  = "search-services"
  node_type = "db.r7g.large"
}
