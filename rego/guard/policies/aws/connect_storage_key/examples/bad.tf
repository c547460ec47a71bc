resource "aws_connect_instance_storage_config" "calls" {
  instance_id   = "aaaabbbb-cccc-dddd-eeee-ffff00001111"
  resource_type = "CALL_RECORDINGS"

  storage_config {
    storage_type = "S3"

    s3_config {
      bucket_name   = "calls"
      bucket_prefix = "recordings"
    }
  }
}
