resource "aws_ami_copy" "golden" {
  name              = "golden-eu"
  source_ami_id     = "ami-0a1b2c3d4e5f67890"
  source_ami_region = "us-east-1"
  encrypted         = true
}
