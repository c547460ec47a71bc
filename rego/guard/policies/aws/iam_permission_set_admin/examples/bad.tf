resource "aws_ssoadmin_managed_policy_attachment" "data_scientists" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6"
  permission_set_arn = "arn:aws:sso:::permissionSet/ssoins-7223a1b2c3d4e5f6/ps-1a2b3c4d5e6f7a8b"
  managed_policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess"
}
