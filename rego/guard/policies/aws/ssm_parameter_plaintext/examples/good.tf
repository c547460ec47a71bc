resource "random_password" "mlflow" {
  length = 32
}

resource "aws_ssm_parameter" "mlflow" {
  name  = "/mlflow/password"
  type  = "SecureString"
  value = random_password.mlflow.result
}
