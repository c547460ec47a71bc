resource "aws_opensearch_domain" "alerts" {
  domain_name    = "alerts"
  engine_version = "OpenSearch_2.17"

}
