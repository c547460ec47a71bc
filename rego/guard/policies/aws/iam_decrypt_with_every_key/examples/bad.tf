resource "aws_iam_role_policy" "batch_scoring" {
  role = "batch-scoring"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "kms:Decrypt"
      Resource = "*"
    }]
  })
}
