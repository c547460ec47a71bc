resource "aws_api_gateway_method" "score" {
  rest_api_id   = "a1b2c3d4e5"
  resource_id   = "x1y2z3"
  http_method   = "POST"
  authorization = "NONE"
}
