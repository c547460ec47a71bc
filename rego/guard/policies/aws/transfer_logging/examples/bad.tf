resource "aws_transfer_server" "labs" {
  identity_provider_type = "SERVICE_MANAGED"
}
