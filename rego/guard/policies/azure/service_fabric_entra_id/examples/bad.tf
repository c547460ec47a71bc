resource "azurerm_service_fabric_cluster" "ml" {
  name                = "sf-ml"
  resource_group_name = "rg-ml-prod"
  location            = "westeurope"
  reliability_level   = "Bronze"
  upgrade_mode        = "Automatic"
  vm_image            = "Windows"
  management_endpoint = "https://sf-ml.westeurope.cloudapp.azure.com:19080"

  node_type {
    name                 = "first"
    instance_count       = 3
    is_primary           = true
    client_endpoint_port = 19000
    http_endpoint_port   = 19080
  }
}
