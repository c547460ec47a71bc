resource "aws_cloudtrail" "main" {
  name                  = "main"
  s3_bucket_name        = "trail-111122223333"
  is_multi_region_trail = true

  event_selector {
    include_management_events = true
    read_write_type           = "WriteOnly"
  }
}
