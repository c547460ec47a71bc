resource "aws_dms_replication_instance" "archive" {
  replication_instance_id    = "archive"
  replication_instance_class = "dms.t3.medium"
  publicly_accessible        = false
  kms_key_arn                = "arn:aws:kms:eu-west-1:111122223333:key/00005e6f-2222-3333-4444-555566667777"
}
