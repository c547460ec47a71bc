resource "aws_vpc_security_group_ingress_rule" "notebook" {
  security_group_id = "sg-0a1b2c3d4e5f67890"
  ip_protocol       = "tcp"
  from_port         = 8888
  to_port           = 8888
  cidr_ipv4         = "0.0.0.0/0"
}
