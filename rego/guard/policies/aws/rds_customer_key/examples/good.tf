resource "aws_rds_cluster" "feature_store" {
  cluster_identifier          = "feature-store"
  engine                      = "aurora-postgresql"
  master_username             = "features"
  manage_master_user_password = true
  storage_encrypted           = true
  kms_key_id                  = aws_kms_key.databases.arn
}

resource "aws_kms_key" "databases" {
  description         = "Databases of the feature store"
  enable_key_rotation = true
}
