resource "aws_apigatewayv2_route" "predict" {
  api_id    = "a1b2c3d4e5"
  route_key = "POST /predict"
  target    = "integrations/ab12cd3"
  authorization_type = "JWT"
  authorizer_id      = "ef45gh6"
}
