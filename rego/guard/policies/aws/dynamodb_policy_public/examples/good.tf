resource "aws_dynamodb_resource_policy" "features" {
  resource_arn = "arn:aws:dynamodb:eu-west-1:111122223333:table/online-features"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::444455556666:role/scorer" }
      Action    = ["dynamodb:GetItem", "dynamodb:Query"]
      Resource  = "arn:aws:dynamodb:eu-west-1:111122223333:table/online-features"
    }]
  })
}
