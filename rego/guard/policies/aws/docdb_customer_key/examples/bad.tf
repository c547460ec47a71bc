resource "aws_docdb_cluster" "reviews" {
  cluster_identifier          = "reviews"
  master_username             = "reviews"
  manage_master_user_password = true
  storage_encrypted           = true
}
