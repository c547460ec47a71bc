resource "aws_redshift_cluster" "finance" {
  cluster_identifier     = "finance"
  node_type              = "ra3.large"
  master_username        = "loader"
  manage_master_password = true
  encrypted              = true
  publicly_accessible    = false
}

resource "aws_redshift_logging" "finance" {
  cluster_identifier   = aws_redshift_cluster.finance.id
  log_destination_type = "cloudwatch"
  log_exports          = ["connectionlog", "userlog", "useractivitylog"]
}
