resource "aws_ec2_client_vpn_authorization_rule" "staff" {
  client_vpn_endpoint_id = "cvpn-endpoint-0a1b2c3d4e5f67890"
  target_network_cidr    = "0.0.0.0/0"
  authorize_all_groups   = true
}
