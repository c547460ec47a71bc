resource "aws_appsync_graphql_api" "demo" {
  name                 = "public-demo"
  authentication_type  = "API_KEY"
  introspection_config = "ENABLED"
}
