resource "aws_redshift_parameter_group" "dwh" {
  name   = "dwh"
  family = "redshift-2.0"

  parameter {
    name  = "enable_user_activity_logging"
    value = "true"
  }

  parameter {
    name  = "require_ssl"
    value = "true"
  }
}
