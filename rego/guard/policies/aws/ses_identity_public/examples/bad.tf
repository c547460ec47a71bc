resource "aws_ses_identity_policy" "newsletter" {
  identity = "example.com"
  name     = "newsletter"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "ses:SendEmail"
      Resource  = "arn:aws:ses:eu-west-1:111122223333:identity/example.com"
      Principal = { AWS = "*" }
    }]
  })
}
