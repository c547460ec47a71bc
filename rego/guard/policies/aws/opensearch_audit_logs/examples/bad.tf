resource "aws_opensearch_domain" "cases" {
  domain_name    = "cases"
  engine_version = "OpenSearch_2.17"

}
