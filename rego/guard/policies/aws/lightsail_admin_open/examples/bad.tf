resource "aws_lightsail_instance_public_ports" "demo" {
  instance_name = "demo"

  port_info {
    protocol  = "tcp"
    from_port = 22
    to_port   = 22
  }
}
