resource "aws_opensearch_domain" "passages" {
  domain_name    = "passages"
  engine_version = "OpenSearch_2.17"

  vpc_options {
    subnet_ids         = ["subnet-0a1b2c3d4e5f60718", "subnet-0f1e2d3c4b5a69788"]
    security_group_ids = ["sg-0a1b2c3d4e5f60718"]
  }
}
