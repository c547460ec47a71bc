resource "aws_secretsmanager_secret" "warehouse" {
  name = "warehouse/loader"
}

resource "aws_secretsmanager_secret_rotation" "warehouse" {
  secret_id           = aws_secretsmanager_secret.warehouse.id
  rotation_lambda_arn = "arn:aws:lambda:eu-west-1:111122223333:function:rotate-redshift"

  rotation_rules {
    automatically_after_days = 30
  }
}
