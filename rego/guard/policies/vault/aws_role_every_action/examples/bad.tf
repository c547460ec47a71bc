resource "vault_aws_secret_backend_role" "admin" {
  backend         = "aws"
  name            = "admin"
  credential_type = "iam_user"

  policy_document = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "*", Resource = "*" }]
  })
}
