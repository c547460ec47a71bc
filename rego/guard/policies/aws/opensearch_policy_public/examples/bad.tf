resource "aws_opensearch_domain" "chunks" {
  domain_name    = "chunks"
  engine_version = "OpenSearch_2.17"

  access_policies = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "*" }
      Action    = "es:*"
      Resource  = "arn:aws:es:eu-west-1:111122223333:domain/chunks/*"
    }]
  })
}
