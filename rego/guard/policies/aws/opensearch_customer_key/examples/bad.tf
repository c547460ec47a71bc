resource "aws_opensearch_domain" "notes" {
  domain_name    = "notes"
  engine_version = "OpenSearch_2.17"

  encrypt_at_rest {
    enabled = true
  }
}
