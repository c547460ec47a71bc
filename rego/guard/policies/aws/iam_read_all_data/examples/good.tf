resource "aws_iam_role_policy" "feature_job" {
  name = "feature-job"
  role = "feature-job"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = ["s3:GetObject", "dynamodb:Query"]
      Resource = ["arn:aws:s3:::features/*", "arn:aws:dynamodb:eu-west-1:111122223333:table/features"]
    }]
  })
}
