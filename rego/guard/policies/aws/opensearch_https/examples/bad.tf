resource "aws_opensearch_domain" "tickets" {
  domain_name    = "tickets"
  engine_version = "OpenSearch_2.17"

  domain_endpoint_options {
    enforce_https = false
  }
}
