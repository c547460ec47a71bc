resource "aws_elasticache_replication_group" "embeddings" {
  replication_group_id       = "embeddings"
  description                = "Embedding cache"
  node_type                  = "cache.r7g.large"
  at_rest_encryption_enabled = true
  transit_encryption_enabled = true
  user_group_ids             = ["embedding-readers"]
}
