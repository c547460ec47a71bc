resource "aws_iam_role_policy" "notebook" {
  name = "notebook"
  role = "notebook"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "*"
      Resource = "*"
    }]
  })
}
