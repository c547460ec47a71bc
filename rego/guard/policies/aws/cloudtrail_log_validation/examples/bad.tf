resource "aws_cloudtrail" "audit" {
  name                  = "audit"
  s3_bucket_name        = "trail-111122223333"
  is_multi_region_trail = true
}
