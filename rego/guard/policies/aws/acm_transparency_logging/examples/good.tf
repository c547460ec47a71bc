resource "aws_acm_certificate" "portal" {
  domain_name       = "portal.example.com"
  validation_method = "DNS"

  options {
    certificate_transparency_logging_preference = "ENABLED"
  }
}
