resource "aws_ec2_instance_metadata_defaults" "account" {
  http_put_response_hop_limit = 1
}
