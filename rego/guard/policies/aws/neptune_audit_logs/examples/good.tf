resource "aws_neptune_cluster" "lineage" {
  cluster_identifier                  = "lineage"
  storage_encrypted                   = true
  iam_database_authentication_enabled = true
  enable_cloudwatch_logs_exports      = ["audit"]
}
