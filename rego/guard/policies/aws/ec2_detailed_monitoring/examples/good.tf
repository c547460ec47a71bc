resource "aws_instance" "scheduler" {
  ami           = "ami-0a1b2c3d4e5f67890"
  instance_type = "t3.large"
  monitoring    = true

  metadata_options {
    http_tokens = "required"
  }
}
