resource "aws_vpclattice_service" "scoring" {
  name      = "scoring"
  auth_type = "AWS_IAM"
}
