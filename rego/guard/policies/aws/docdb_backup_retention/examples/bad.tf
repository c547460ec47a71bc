resource "aws_docdb_cluster" "reviews" {
  cluster_identifier      = "reviews"
  storage_encrypted       = true
  backup_retention_period = 1
}
