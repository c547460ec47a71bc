resource "aws_iam_role_policy_attachment" "feature_job" {
  role = "feature-job"
  policy_arn = "arn:aws:iam::aws:policy/AmazonS3FullAccess"
}
