resource "aws_iam_user_login_profile" "analyst" {
  user                    = "analyst"
  pgp_key                 = "keybase:acme"
  password_length         = 24
  password_reset_required = true
}
