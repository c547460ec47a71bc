resource "aws_iam_group_policy" "on_call" {
  name  = "on-call"
  group = "on-call"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = ["ssm:StartSession"]
      Resource = "*"
    }]
  })
}
