resource "aws_redshift_cluster" "sales" {
  cluster_identifier                  = "sales"
  node_type                           = "ra3.large"
  master_username                     = "loader"
  manage_master_password              = true
  encrypted                           = true
  publicly_accessible                 = false
  automated_snapshot_retention_period = 0
}
