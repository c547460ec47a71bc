resource "aws_memorydb_cluster" "rag" {
  name        = "rag"
  acl_name    = "open-access"
  node_type   = "db.r7g.large"
  tls_enabled = true
}
