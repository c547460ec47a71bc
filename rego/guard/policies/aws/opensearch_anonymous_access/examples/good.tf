resource "aws_opensearch_domain" "cards" {
  domain_name    = "cards"
  engine_version = "OpenSearch_2.17"

  advanced_security_options {
    enabled                = true
    anonymous_auth_enabled = false
  }
}
