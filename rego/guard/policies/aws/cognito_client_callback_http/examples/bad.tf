resource "aws_cognito_user_pool_client" "portal" {
  name         = "portal"
  user_pool_id = "eu-west-1_aBcDeF123"
  allowed_oauth_flows                  = ["code"]
  allowed_oauth_flows_user_pool_client = true
  allowed_oauth_scopes                 = ["openid"]
  callback_urls = ["http://portal.example.com/callback"]
}
