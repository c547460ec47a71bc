resource "aws_rds_cluster" "feature_store" {
  cluster_identifier          = "feature-store"
  engine                      = "aurora-postgresql"
  master_username             = "features"
  manage_master_user_password = true
  storage_encrypted           = true
}
