resource "aws_iam_group_policy" "on_call" {
  name  = "on-call"
  group = "on-call"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = ["ssm:StartSession"]
      Resource = "arn:aws:ec2:eu-west-1:111122223333:instance/i-0abc1234def567890"
    }]
  })
}
