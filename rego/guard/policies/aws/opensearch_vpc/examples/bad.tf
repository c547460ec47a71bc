resource "aws_opensearch_domain" "passages" {
  domain_name    = "passages"
  engine_version = "OpenSearch_2.17"

}
