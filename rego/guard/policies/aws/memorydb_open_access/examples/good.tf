resource "aws_memorydb_cluster" "rag" {
  name        = "rag"
  acl_name    = "retrieval-services"
  node_type   = "db.r7g.large"
  tls_enabled = true
}
