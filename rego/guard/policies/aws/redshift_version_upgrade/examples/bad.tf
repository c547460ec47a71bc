resource "aws_redshift_cluster" "risk" {
  cluster_identifier     = "risk"
  node_type              = "ra3.large"
  master_username        = "loader"
  manage_master_password = true
  encrypted              = true
  publicly_accessible    = false
  allow_version_upgrade  = false
}
