resource "aws_lb_target_group" "serving" {
  name     = "serving"
  vpc_id   = "vpc-0a1b2c3d4e5f67890"
  port     = 8443
  protocol = "HTTPS"
}
