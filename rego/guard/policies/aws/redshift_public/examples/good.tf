resource "aws_redshift_cluster" "marts" {
  cluster_identifier     = "marts"
  node_type              = "ra3.large"
  master_username        = "loader"
  manage_master_password = true
  encrypted              = true
  publicly_accessible    = false
}
