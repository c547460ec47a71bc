resource "aws_transfer_server" "devices" {
  identity_provider_type = "SERVICE_MANAGED"
  protocols              = ["SFTP"]
}
