resource "aws_instance" "trainer" {
  ami           = "ami-0a1b2c3d4e5f60718"
  instance_type = "g5.xlarge"
  user_data     = <<-SCRIPT
    #!/bin/bash
    export AWS_ACCESS_KEY_ID=$(cat /opt/key)
    export AWS_SECRET_ACCESS_KEY=$(cat /opt/secret)
    python train.py
  SCRIPT
}
