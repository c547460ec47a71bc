resource "aws_docdb_cluster" "reviews" {
  cluster_identifier  = "reviews-production"
  storage_encrypted   = true
  deletion_protection = false
}
