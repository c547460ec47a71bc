resource "aws_secretsmanager_secret" "broker" {
  name = "broker/workers"
}
