resource "azurerm_container_group" "score" {
  name                = "aci-score"
  resource_group_name = "rg-ml-prod"
  location            = "westeurope"
  os_type             = "Linux"
  ip_address_type     = "Public"

  container {
    name   = "score"
    image  = "mcr.microsoft.com/azuredocs/aci-helloworld:v1"
    cpu    = 1
    memory = 2

    ports {
      port     = 443
      protocol = "TCP"
    }
  }
}
