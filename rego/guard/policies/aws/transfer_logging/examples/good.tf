resource "aws_transfer_server" "labs" {
  identity_provider_type      = "SERVICE_MANAGED"
  structured_log_destinations = ["arn:aws:logs:eu-west-1:111122223333:log-group:/transfer:*"]
}
