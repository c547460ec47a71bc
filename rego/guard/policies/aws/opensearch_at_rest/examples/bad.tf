resource "aws_opensearch_domain" "documents" {
  domain_name    = "documents"
  engine_version = "OpenSearch_2.17"

  encrypt_at_rest {
    enabled = false
  }
}
