resource "aws_iam_role_policy" "batch_scoring" {
  role = "batch-scoring"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "kms:Decrypt"
      Resource = "arn:aws:kms:eu-west-1:111122223333:key/2b0f7d3c-scores"
    }]
  })
}
