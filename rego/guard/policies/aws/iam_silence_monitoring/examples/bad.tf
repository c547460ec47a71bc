data "aws_iam_policy_document" "housekeeping" {
  statement {
    actions   = ["logs:DeleteLogGroup", "logs:PutRetentionPolicy"]
    resources = ["*"]
  }
}

resource "aws_iam_policy" "housekeeping" {
  name   = "housekeeping"
  policy = data.aws_iam_policy_document.housekeeping.json
}
