resource "azurerm_redhat_openshift_cluster" "ml" {
  name                = "aro-ml"
  resource_group_name = "rg-ml-prod"
  location            = "westeurope"

  api_server_profile {
    visibility = "Public"
  }

  ingress_profile {
    visibility = "Public"
  }
}
