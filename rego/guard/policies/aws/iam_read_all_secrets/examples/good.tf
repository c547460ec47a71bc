data "aws_iam_policy_document" "tracking_server" {
  statement {
    actions   = ["secretsmanager:GetSecretValue"]
    resources = ["arn:aws:secretsmanager:eu-west-1:111122223333:secret:tracking-db-*"]
  }
}

resource "aws_iam_policy" "tracking_server" {
  name   = "tracking-server"
  policy = data.aws_iam_policy_document.tracking_server.json
}
