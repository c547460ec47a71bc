resource "aws_dynamodb_table" "entitlements" {
  name                        = "entitlements"
  billing_mode                = "PAY_PER_REQUEST"
  hash_key                    = "user"
  deletion_protection_enabled = true

  attribute {
    name = "user"
    type = "S"
  }
}
