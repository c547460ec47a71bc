data "aws_iam_policy_document" "features" {
  statement {
    actions   = ["s3:GetObject", "s3:PutObject"]
    resources = ["arn:aws:s3:::features/*"]
  }
}

resource "aws_iam_policy" "features" {
  name   = "features"
  policy = data.aws_iam_policy_document.features.json
}

resource "aws_iam_role_policy_attachment" "feature_job" {
  role = "feature-job"
  policy_arn = aws_iam_policy.features.arn
}
