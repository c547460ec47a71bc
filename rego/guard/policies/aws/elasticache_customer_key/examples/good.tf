resource "aws_elasticache_serverless_cache" "tokens" {
  name       = "tokens"
  engine     = "valkey"
  kms_key_id = "arn:aws:kms:eu-west-1:111122223333:key/8192a3b4-0000-1111-2222-333344445555"
}
