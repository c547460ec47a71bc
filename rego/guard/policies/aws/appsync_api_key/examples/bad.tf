resource "aws_appsync_graphql_api" "catalog" {
  name                = "model-catalog"
  authentication_type = "API_KEY"
}
