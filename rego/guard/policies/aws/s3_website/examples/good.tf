resource "aws_s3_bucket" "docs" {
  bucket = "acme-model-cards"
}

resource "aws_cloudfront_origin_access_control" "docs" {
  name                              = "model-cards"
  origin_access_control_origin_type = "s3"
  signing_behavior                  = "always"
  signing_protocol                  = "sigv4"
}
