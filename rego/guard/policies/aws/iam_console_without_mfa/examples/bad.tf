resource "aws_iam_user" "analyst" {
  name = "analyst"
}

resource "aws_iam_user_login_profile" "analyst" {
  user    = aws_iam_user.analyst.name
  pgp_key = "keybase:acme"
}
