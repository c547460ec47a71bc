resource "aws_dynamodb_table" "features" {
  name         = "online-features"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "entity"

  attribute {
    name = "entity"
    type = "S"
  }

  point_in_time_recovery {
    enabled = true
  }
}
