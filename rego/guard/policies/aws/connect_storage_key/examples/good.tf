resource "aws_connect_instance_storage_config" "calls" {
  instance_id   = "aaaabbbb-cccc-dddd-eeee-ffff00001111"
  resource_type = "CALL_RECORDINGS"

  storage_config {
    storage_type = "S3"

    s3_config {
      bucket_name   = "calls"
      bucket_prefix = "recordings"

      encryption_config {
        encryption_type = "KMS"
        key_id          = "arn:aws:kms:eu-west-1:111122223333:key/1a2b3c4d-0000-1111-2222-333344445555"
      }
    }
  }
}
