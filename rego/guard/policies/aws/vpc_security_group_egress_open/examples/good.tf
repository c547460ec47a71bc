resource "aws_security_group" "trainer" {
  name   = "trainer"
  vpc_id = "vpc-0a1b2c3d4e5f67890"

  egress {
    from_port       = 443
    to_port         = 443
    protocol        = "tcp"
    prefix_list_ids = ["pl-6da54004"]
  }
}
