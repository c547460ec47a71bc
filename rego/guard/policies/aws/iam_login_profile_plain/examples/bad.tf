resource "aws_iam_user_login_profile" "alice" {
  user = "alice"
  password_reset_required = true
}
