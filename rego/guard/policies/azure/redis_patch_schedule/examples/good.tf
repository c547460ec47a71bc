resource "azurerm_redis_cache" "features" {
  name                = "redis-features"
  resource_group_name = "rg-ml-prod"
  location            = "westeurope"
  capacity            = 1
  family              = "P"
  sku_name            = "Premium"

  patch_schedule {
    day_of_week    = "Sunday"
    start_hour_utc = 2
  }
}
