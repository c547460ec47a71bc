resource "aws_vpc_security_group_ingress_rule" "warehouse" {
  security_group_id = "sg-0a1b2c3d4e5f60718"
  cidr_ipv4         = "172.16.8.0/22"
  ip_protocol       = "tcp"
  from_port         = 5432
  to_port           = 5432
}
