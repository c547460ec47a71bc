data "aws_iam_policy_document" "trainer" {
  statement {
    actions   = ["*"]
    resources = ["*"]
  }
}

resource "aws_iam_policy" "trainer" {
  name   = "trainer"
  policy = data.aws_iam_policy_document.trainer.json
}
