resource "aws_iam_role_policy" "feature_job" {
  name = "feature-job"
  role = "feature-job"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = ["s3:GetObject", "dynamodb:Query"]
      Resource = "*"
    }]
  })
}
