resource "aws_elb" "legacy" {
  name    = "legacy-serving"
  subnets = ["subnet-0a1b2c3d4e5f67890"]

  listener {
    lb_port            = 443
    lb_protocol        = "https"
    ssl_certificate_id = "arn:aws:acm:eu-west-1:111122223333:certificate/8f1c"
    instance_port     = 8443
    instance_protocol = "https"
  }
}
