resource "aws_elasticache_serverless_cache" "tokens" {
  name   = "tokens"
  engine = "valkey"
}
