resource "azurerm_storage_account" "lake" {
  name                     = "stmllakeprod"
  resource_group_name      = "rg-ml-prod"
  location                 = "westeurope"
  account_tier             = "Standard"
  account_replication_type = "ZRS"

  network_rules {
    default_action             = "Deny"
    bypass                     = ["AzureServices"]
    virtual_network_subnet_ids = [azurerm_subnet.training.id]
  }
}

resource "azurerm_subnet" "training" {
  name                 = "training"
  resource_group_name  = "rg-ml-prod"
  virtual_network_name = "vnet-ml"
  address_prefixes     = ["10.20.4.0/24"]
  service_endpoints    = ["Microsoft.Storage"]
}
