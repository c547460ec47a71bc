resource "aws_lb" "portal" {
  name    = "portal"
  subnets = ["subnet-0a1b2c3d4e5f67890", "subnet-0b1c2d3e4f5a67891"]
}

resource "aws_wafv2_web_acl_association" "portal" {
  resource_arn = aws_lb.portal.arn
  web_acl_arn  = "arn:aws:wafv2:eu-west-1:111122223333:regional/webacl/portal/473e64fd"
}
