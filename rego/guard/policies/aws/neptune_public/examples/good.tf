resource "aws_neptune_cluster_instance" "reader" {
  cluster_identifier  = "knowledge"
  instance_class      = "db.r6g.large"
  publicly_accessible = false
}
