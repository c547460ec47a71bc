resource "aws_secretsmanager_secret_policy" "tokens" {
  secret_arn          = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:tokens-AbCdEf"
  block_public_policy = true
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::444455556666:role/serving" }
      Action    = "secretsmanager:GetSecretValue"
      Resource  = "*"
    }]
  })
}
