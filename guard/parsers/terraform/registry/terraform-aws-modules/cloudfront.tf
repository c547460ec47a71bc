variable "default_cache_behavior" {}
variable "viewer_certificate" {}
variable "web_acl_id" {}

resource "aws_cloudfront_distribution" "this" {
  web_acl_id = var.web_acl_id

  default_cache_behavior {
    viewer_protocol_policy = var.default_cache_behavior.viewer_protocol_policy
  }

  viewer_certificate {
    cloudfront_default_certificate = var.viewer_certificate.cloudfront_default_certificate
    minimum_protocol_version       = var.viewer_certificate.minimum_protocol_version
  }
}
