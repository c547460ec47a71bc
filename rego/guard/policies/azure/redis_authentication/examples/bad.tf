resource "azurerm_redis_cache" "features" {
  name                = "redis-features"
  resource_group_name = "rg-ml-prod"
  location            = "westeurope"
  capacity            = 1
  family              = "P"
  sku_name            = "Premium"
  subnet_id           = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod/providers/Microsoft.Network/virtualNetworks/vnet-ml/subnets/redis"
  minimum_tls_version = "1.2"

  redis_configuration {
    authentication_enabled = false
  }
}
