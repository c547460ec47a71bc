resource "aws_redshift_cluster" "dwh" {
  cluster_identifier     = "dwh"
  node_type              = "ra3.large"
  master_username        = "loader"
  manage_master_password = true
  publicly_accessible    = false
  encrypted              = true
}
