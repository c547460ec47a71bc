resource "azurerm_redis_enterprise_database" "features" {
  cluster_id      = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod/providers/Microsoft.Cache/redisEnterprise/redis-features"
  client_protocol = "Plaintext"
}
