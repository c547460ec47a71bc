data "aws_ami" "base" {
  most_recent = true

  filter {
    name   = "name"
    values = ["ubuntu/images/hvm-ssd/ubuntu-jammy-22.04-amd64-server-*"]
  }
}

resource "aws_instance" "worker" {
  ami           = data.aws_ami.base.id
  instance_type = "m7i.large"
}
