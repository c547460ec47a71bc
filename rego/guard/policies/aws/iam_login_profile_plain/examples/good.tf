resource "aws_iam_user_login_profile" "alice" {
  user = "alice"
  pgp_key = "keybase:alice"
  password_reset_required = true
}
