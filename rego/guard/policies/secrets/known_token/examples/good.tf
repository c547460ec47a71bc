resource "aws_instance" "runner" {
  ami                  = "ami-0c55b159cbfafe1f0"
  instance_type        = "t3.micro"
  iam_instance_profile = "model-sync"
  user_data            = <<-EOT
    #!/bin/bash
    aws s3 sync s3://models /models
  EOT
}
