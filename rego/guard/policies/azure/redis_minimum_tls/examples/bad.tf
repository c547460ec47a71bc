resource "azurerm_redis_cache" "sessions" {
  name                = "redis-sessions"
  resource_group_name = "rg-ml-prod"
  location            = "westeurope"
  capacity            = 1
  family              = "P"
  sku_name            = "Premium"
  minimum_tls_version = "1.0"
}
