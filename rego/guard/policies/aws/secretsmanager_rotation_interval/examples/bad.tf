resource "aws_secretsmanager_secret_rotation" "api" {
  secret_id           = "labels/api"
  rotation_lambda_arn = "arn:aws:lambda:eu-west-1:111122223333:function:rotate-api"

  rotation_rules {
    automatically_after_days = 365
  }
}
