resource "aws_ssm_document" "restart" {
  name            = "restart-workers"
  document_type   = "Command"
  document_format = "YAML"
  content         = file("restart.yaml")

  permissions = {
    type        = "Share"
    account_ids = "All"
  }
}
