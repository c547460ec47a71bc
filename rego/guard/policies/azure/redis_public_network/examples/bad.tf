resource "azurerm_redis_cache" "embeddings" {
  name                          = "redis-embeddings"
  resource_group_name           = "rg-ml-prod"
  location                      = "westeurope"
  capacity                      = 1
  family                        = "P"
  sku_name                      = "Premium"
  minimum_tls_version           = "1.2"
  public_network_access_enabled = true
}
