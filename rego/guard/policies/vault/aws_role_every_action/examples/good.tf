resource "vault_aws_secret_backend_role" "reader" {
  backend         = "aws"
  name            = "reader"
  credential_type = "iam_user"

  policy_document = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "arn:aws:s3:::features/*" }]
  })
}
