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

  azure_active_directory {
    tenant_id              = "11111111-2222-3333-4444-555555555555"
    cluster_application_id = "66666666-7777-8888-9999-000000000000"
    client_application_id  = "77777777-8888-9999-0000-111111111111"
  }
}
