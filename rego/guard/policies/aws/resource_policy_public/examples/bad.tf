resource "aws_schemas_registry_policy" "shared" {
  registry_name = "events"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = ["schemas:UpdateSchema", "schemas:DescribeSchema"]
      Resource  = "arn:aws:schemas:eu-central-1:111122223333:registry/events"
    }]
  })
}
