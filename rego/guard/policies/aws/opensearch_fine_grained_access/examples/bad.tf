resource "aws_opensearch_domain" "records" {
  domain_name    = "records"
  engine_version = "OpenSearch_2.17"

  advanced_security_options {
    enabled = false
  }
}
