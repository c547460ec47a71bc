resource "aws_docdb_cluster" "sessions" {
  cluster_identifier          = "sessions"
  master_username             = "sessions"
  manage_master_user_password = true
  storage_encrypted           = true
}
