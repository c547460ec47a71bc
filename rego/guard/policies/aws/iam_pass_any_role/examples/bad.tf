data "aws_iam_policy_document" "launcher" {
  statement {
    actions   = ["iam:PassRole"]
    resources = ["*"]
  }
}

resource "aws_iam_role_policy" "launcher" {
  role   = "launcher"
  policy = data.aws_iam_policy_document.launcher.json
}
