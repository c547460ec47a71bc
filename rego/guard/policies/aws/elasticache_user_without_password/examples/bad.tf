resource "aws_elasticache_user" "scorer" {
  user_id       = "scorer"
  user_name     = "scorer"
  engine        = "valkey"
  access_string = "on ~features:* +@read"

  authentication_mode {
    type = "no-password-required"
  }
}
