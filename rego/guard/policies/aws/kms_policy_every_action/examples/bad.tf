resource "aws_kms_key" "features" {
  description         = "Feature store"
  enable_key_rotation = true
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { AWS = "arn:aws:iam::111122223333:root" }
        Action    = "kms:*"
        Resource  = "*"
      },
      {
        Effect    = "Allow"
        Principal = { AWS = "arn:aws:iam::111122223333:role/feature-builder" }
        Action    = "kms:*"
        Resource  = "*"
      },
    ]
  })
}
