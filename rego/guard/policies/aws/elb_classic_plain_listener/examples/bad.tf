resource "aws_elb" "legacy" {
  name    = "legacy-serving"
  subnets = ["subnet-0a1b2c3d4e5f67890"]

  listener {
    lb_port           = 80
    lb_protocol       = "http"
    instance_port     = 8443
    instance_protocol = "https"
  }
}
