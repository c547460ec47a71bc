resource "aws_ec2_transit_gateway" "hub" {
  description = "ML accounts"
  auto_accept_shared_attachments = "disable"
}
