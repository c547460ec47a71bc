resource "aws_redshift_parameter_group" "dwh" {
  name   = "dwh"
  family = "redshift-1.0"

  parameter {
    name  = "require_ssl"
    value = "true"
  }
}
