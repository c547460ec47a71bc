resource "aws_route" "partner" {
  route_table_id            = "rtb-0a1b2c3d4e5f60718"
  destination_cidr_block    = "10.0.0.0/8"
  vpc_peering_connection_id = "pcx-0a1b2c3d4e5f60718"
}
