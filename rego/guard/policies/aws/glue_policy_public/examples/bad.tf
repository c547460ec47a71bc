resource "aws_glue_resource_policy" "catalog" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "*" }
      Action    = ["glue:GetDatabase", "glue:GetTable"]
      Resource  = "arn:aws:glue:eu-west-1:111122223333:*"
    }]
  })
}
