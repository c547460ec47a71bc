resource "aws_iam_role_policy" "notebook" {
  name = "notebook"
  role = "notebook"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = ["sagemaker:InvokeEndpoint"]
      Resource = "arn:aws:sagemaker:eu-west-1:111122223333:endpoint/churn"
    }]
  })
}
