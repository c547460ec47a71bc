resource "aws_instance" "notebook" {
  ami           = "ami-0a1b2c3d4e5f67890"
  instance_type = "g5.xlarge"
}
