resource "aws_api_gateway_integration" "score" {
  rest_api_id             = "a1b2c3d4e5"
  resource_id             = "x1y2z3"
  http_method             = "POST"
  type                    = "HTTP_PROXY"
  integration_http_method = "POST"
  uri                     = "https://scoring.example.com/v1/score"
}

resource "aws_api_gateway_client_certificate" "backend" {
  description = "shown to scoring.example.com"
}

resource "aws_api_gateway_stage" "prod" {
  rest_api_id   = "a1b2c3d4e5"
  deployment_id = "d1e2f3"
  stage_name    = "prod"
  client_certificate_id = aws_api_gateway_client_certificate.backend.id
  xray_tracing_enabled  = true
}
