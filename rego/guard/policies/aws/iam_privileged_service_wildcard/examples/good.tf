resource "aws_iam_policy" "operator" {
  name = "platform-operator"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = ["iam:GetRole", "kms:Decrypt"]
      Resource = ["arn:aws:iam::111122223333:role/trainer", "arn:aws:kms:eu-west-1:111122223333:key/7c0d1f0e"]
    }]
  })
}
