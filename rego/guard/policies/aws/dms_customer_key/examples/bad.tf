resource "aws_dms_replication_instance" "archive" {
  replication_instance_id    = "archive"
  replication_instance_class = "dms.t3.medium"
  publicly_accessible        = false
}
