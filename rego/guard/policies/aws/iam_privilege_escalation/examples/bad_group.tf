resource "aws_iam_group" "data" {
  name = "data"
}

resource "aws_iam_group_policy" "notebooks" {
  name  = "notebooks"
  group = aws_iam_group.data.name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = ["sagemaker:CreateNotebookInstance", "sagemaker:StartNotebookInstance"]
      Resource = "*"
    }]
  })
}

resource "aws_iam_policy" "pass" {
  name = "pass"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "iam:PassRole"
      Resource = "*"
    }]
  })
}

resource "aws_iam_group_policy_attachment" "pass" {
  group      = aws_iam_group.data.name
  policy_arn = aws_iam_policy.pass.arn
}
