resource "aws_neptune_cluster_parameter_group" "graph" {
  name   = "graph"
  family = "neptune1.4"

  parameter {
    name  = "neptune_enforce_ssl"
    value = "1"
  }
}
