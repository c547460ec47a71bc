resource "aws_security_group" "trainer" {
  name = "trainer"
}

resource "aws_instance" "trainer" {
  ami                    = "ami-0a1b2c3d4e5f60718"
  instance_type          = "g5.xlarge"
  vpc_security_group_ids = [aws_security_group.trainer.id]
}
