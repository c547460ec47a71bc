resource "aws_iam_user_policy_attachment" "reader" {
  user       = "alice"
  policy_arn = "arn:aws:iam::111122223333:policy/feature-reader"
}
