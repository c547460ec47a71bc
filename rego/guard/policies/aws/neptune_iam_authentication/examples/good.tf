resource "aws_neptune_cluster" "entities" {
  cluster_identifier                  = "entities"
  storage_encrypted                   = true
  iam_database_authentication_enabled = true
}
