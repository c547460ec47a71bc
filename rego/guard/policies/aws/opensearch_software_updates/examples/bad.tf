resource "aws_opensearch_domain" "images" {
  domain_name    = "images"
  engine_version = "OpenSearch_2.17"

  software_update_options {
    auto_software_update_enabled = false
  }
}
