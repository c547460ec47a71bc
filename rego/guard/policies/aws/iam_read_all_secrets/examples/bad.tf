data "aws_iam_policy_document" "tracking_server" {
  statement {
    actions   = ["secretsmanager:GetSecretValue"]
    resources = ["*"]
  }
}

resource "aws_iam_policy" "tracking_server" {
  name   = "tracking-server"
  policy = data.aws_iam_policy_document.tracking_server.json
}
