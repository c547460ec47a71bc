resource "aws_api_gateway_rest_api" "scores" {
  name = "scores"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "execute-api:*"
      Resource  = "execute-api:/*"
    }]
  })
}
