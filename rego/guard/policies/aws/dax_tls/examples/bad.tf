resource "aws_dax_cluster" "scores" {
  cluster_name                     = "scores"
  iam_role_arn                     = "arn:aws:iam::111122223333:role/dax"
  node_type                        = "dax.r5.large"
  replication_factor               = 3
  cluster_endpoint_encryption_type = "NONE"

  server_side_encryption {
    enabled = true
  }
}
