resource "aws_inspector2_organization_configuration" "org" {
  auto_enable {
    ec2    = true
    ecr    = true
    lambda = true
  }
}
