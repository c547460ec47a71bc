resource "aws_launch_template" "nodes" {
  name_prefix = "nodes-"
  image_id    = "ami-0a1b2c3d4e5f67890"

  metadata_options {
    http_tokens                 = "required"
    http_put_response_hop_limit = 10
  }
}
