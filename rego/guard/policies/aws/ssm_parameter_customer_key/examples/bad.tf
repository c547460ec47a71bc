resource "aws_ssm_parameter" "license" {
  name  = "/solver/license"
  type  = "SecureString"
  value = var.solver_license
}

variable "solver_license" {
  type      = string
  sensitive = true
}
