resource "aws_vpn_connection" "office" {
  customer_gateway_id = "cgw-0a1b2c3d4e5f67890"
  vpn_gateway_id      = "vgw-0a1b2c3d4e5f67890"
  type                = "ipsec.1"
  tunnel1_ike_versions = ["ikev1", "ikev2"]
}
