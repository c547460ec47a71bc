resource "aws_rds_cluster" "claims" {
  cluster_identifier          = "claims"
  engine                      = "aurora-postgresql"
  master_username             = "claims"
  manage_master_user_password = true
  storage_encrypted           = true
  skip_final_snapshot         = true
}
