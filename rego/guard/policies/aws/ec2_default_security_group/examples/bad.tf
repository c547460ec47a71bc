resource "aws_vpc" "ml" {
  cidr_block = "10.40.0.0/16"
}

resource "aws_instance" "trainer" {
  ami                    = "ami-0a1b2c3d4e5f60718"
  instance_type          = "g5.xlarge"
  vpc_security_group_ids = [aws_vpc.ml.default_security_group_id]
}
