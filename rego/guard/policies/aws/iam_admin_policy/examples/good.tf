data "aws_iam_policy_document" "trainer" {
  statement {
    actions   = ["s3:GetObject", "s3:PutObject"]
    resources = ["arn:aws:s3:::training-data/*"]
  }
}

resource "aws_iam_policy" "trainer" {
  name   = "trainer"
  policy = data.aws_iam_policy_document.trainer.json
}
