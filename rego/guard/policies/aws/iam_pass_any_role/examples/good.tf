data "aws_iam_policy_document" "launcher" {
  statement {
    actions   = ["iam:PassRole"]
    resources = ["arn:aws:iam::111122223333:role/sagemaker-training"]
  }
}

resource "aws_iam_role_policy" "launcher" {
  role   = "launcher"
  policy = data.aws_iam_policy_document.launcher.json
}
