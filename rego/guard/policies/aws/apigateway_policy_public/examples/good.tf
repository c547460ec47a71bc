resource "aws_api_gateway_rest_api" "scores" {
  name = "scores"
}

resource "aws_api_gateway_rest_api_policy" "scores" {
  rest_api_id = aws_api_gateway_rest_api.scores.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "execute-api:Invoke"
      Resource  = "execute-api:/*"
      }, {
      Effect    = "Deny"
      Principal = "*"
      Action    = "execute-api:Invoke"
      Resource  = "execute-api:/*"
      Condition = { NotIpAddress = { "aws:SourceIp" = "198.51.100.0/24" } }
    }]
  })
}
