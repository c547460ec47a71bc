resource "aws_secretsmanager_secret_policy" "registry" {
  secret_arn = "arn:aws:secretsmanager:eu-central-1:111122223333:secret:registry"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::111122223333:role/trainer" }
      Action    = "secretsmanager:*"
      Resource  = "*"
    }]
  })
}
