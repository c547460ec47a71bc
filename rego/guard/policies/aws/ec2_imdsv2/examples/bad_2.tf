resource "aws_launch_template" "workers" {
  name_prefix = "workers-"
  image_id    = "ami-0a1b2c3d4e5f67890"

  metadata_options {
    http_tokens = "optional"
  }
}
