resource "aws_instance" "trainer" {
  ami                         = "ami-0a1b2c3d4e5f67890"
  instance_type               = "p4d.24xlarge"
  subnet_id                   = "subnet-0a1b2c3d4e5f67890"
  associate_public_ip_address = false
}
