resource "aws_instance" "labelling" {
  ami           = "ami-0a1b2c3d4e5f67890"
  instance_type = "m7i.large"

  root_block_device {
    volume_size = 100
  }
}
