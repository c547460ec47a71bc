resource "aws_ssm_parameter" "license" {
  name   = "/solver/license"
  type   = "SecureString"
  value  = var.solver_license
  key_id = "arn:aws:kms:eu-west-1:111122223333:key/00001a2b-2222-3333-4444-555566667777"
}

variable "solver_license" {
  type      = string
  sensitive = true
}
