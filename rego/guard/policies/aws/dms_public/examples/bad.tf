resource "aws_dms_replication_instance" "lake" {
  replication_instance_id     = "lake"
  replication_instance_class  = "dms.t3.medium"
  replication_subnet_group_id = "private"
  publicly_accessible         = true
}
