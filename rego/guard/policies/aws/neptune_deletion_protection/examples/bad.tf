resource "aws_neptune_cluster" "graph" {
  cluster_identifier  = "graph-production"
  storage_encrypted   = true
  deletion_protection = false
}
