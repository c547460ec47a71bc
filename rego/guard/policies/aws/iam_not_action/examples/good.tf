resource "aws_iam_group_policy" "analysts" {
  name  = "analysts"
  group = "analysts"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = ["athena:StartQueryExecution", "athena:GetQueryResults"]
      Resource = "arn:aws:athena:eu-west-1:111122223333:workgroup/analysts"
    }]
  })
}
