resource "aws_cognito_user_pool" "users" {
  name = "annotators"
  mfa_configuration = "OPTIONAL"

  software_token_mfa_configuration {
    enabled = true
  }

  password_policy {
    minimum_length = 6
    require_lowercase = true
    require_uppercase = true
    require_numbers   = true
    require_symbols = false
  }
}
