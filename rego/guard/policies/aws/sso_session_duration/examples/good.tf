resource "aws_ssoadmin_permission_set" "admin" {
  name             = "admin"
  instance_arn     = "arn:aws:sso:::instance/ssoins-7223b02a1b2c3d4e"
  session_duration = "PT1H"
}
