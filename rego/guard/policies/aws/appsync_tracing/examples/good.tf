resource "aws_appsync_graphql_api" "labels" {
  name                = "labels"
  authentication_type = "AMAZON_COGNITO_USER_POOLS"
  xray_enabled        = true

  user_pool_config {
    user_pool_id   = "eu-west-1_aBcDeF123"
    default_action = "DENY"
  }
}
