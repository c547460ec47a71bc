resource "aws_appsync_api_cache" "catalog" {
  api_id               = "a1b2c3d4e5f6"
  api_caching_behavior = "FULL_REQUEST_CACHING"
  type                 = "SMALL"
  ttl                  = 900
  at_rest_encryption_enabled = true
  transit_encryption_enabled = true
}
