resource "aws_memorydb_cluster" "vectors" {
  name        = "vectors"
  acl_name    = "vector-readers"
  node_type   = "db.r7g.large"
  tls_enabled = true
}
