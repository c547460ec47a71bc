resource "aws_instance" "trainer" {
  ami                  = "ami-0a1b2c3d4e5f60718"
  instance_type        = "g5.xlarge"
  iam_instance_profile = "trainer"
  user_data            = <<-SCRIPT
    #!/bin/bash
    export AWS_DEFAULT_REGION=eu-central-1
    python train.py
  SCRIPT
}
