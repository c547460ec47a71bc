resource "aws_cognito_user_pool_client" "mobile" {
  name         = "mobile"
  user_pool_id = "eu-west-1_aBcDeF123"
  prevent_user_existence_errors = "LEGACY"
}
