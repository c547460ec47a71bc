resource "aws_docdb_cluster" "annotations" {
  cluster_identifier          = "annotations"
  master_username             = "annotations"
  manage_master_user_password = true
  storage_encrypted           = true
}
