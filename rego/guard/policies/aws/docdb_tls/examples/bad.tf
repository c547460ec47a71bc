resource "aws_docdb_cluster_parameter_group" "strict" {
  name   = "strict"
  family = "docdb5.0"

  parameter {
    name  = "tls"
    value = "disabled"
  }
}
