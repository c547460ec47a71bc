resource "aws_iam_policy" "operator" {
  name = "platform-operator"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = ["iam:*", "kms:*"]
      Resource = "*"
    }]
  })
}
