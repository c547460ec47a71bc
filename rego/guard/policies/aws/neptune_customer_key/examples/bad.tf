resource "aws_neptune_cluster" "catalog" {
  cluster_identifier                  = "catalog"
  storage_encrypted                   = true
  iam_database_authentication_enabled = true
}
