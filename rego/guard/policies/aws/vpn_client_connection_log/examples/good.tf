resource "aws_ec2_client_vpn_endpoint" "staff" {
  server_certificate_arn = "arn:aws:acm:eu-west-1:111122223333:certificate/8f1c"
  client_cidr_block      = "10.99.0.0/22"

  authentication_options {
    type              = "federated-authentication"
    saml_provider_arn = "arn:aws:iam::111122223333:saml-provider/idp"
  }

  connection_log_options {
    enabled              = true
    cloudwatch_log_group = "client-vpn"
  }
}
