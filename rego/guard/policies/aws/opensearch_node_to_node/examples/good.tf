resource "aws_opensearch_domain" "vectors" {
  domain_name    = "vectors"
  engine_version = "OpenSearch_2.17"

  node_to_node_encryption {
    enabled = true
  }
}
