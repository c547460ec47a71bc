resource "aws_route" "partner" {
  route_table_id            = "rtb-0a1b2c3d4e5f60718"
  destination_cidr_block    = "10.80.0.0/16"
  vpc_peering_connection_id = "pcx-0a1b2c3d4e5f60718"
}
