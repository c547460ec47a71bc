resource "aws_neptune_cluster" "knowledge" {
  cluster_identifier                  = "knowledge"
  iam_database_authentication_enabled = true
  storage_encrypted                   = false
}
