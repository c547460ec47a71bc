resource "aws_dms_replication_instance" "stream" {
  replication_instance_id    = "stream"
  replication_instance_class = "dms.t3.medium"
  publicly_accessible        = false
  auto_minor_version_upgrade = true
}
