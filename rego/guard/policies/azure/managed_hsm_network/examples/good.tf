resource "azurerm_key_vault_managed_hardware_security_module" "ml" {
  name                          = "hsm-ml-prod"
  resource_group_name           = "rg-ml-prod"
  location                      = "westeurope"
  sku_name                      = "Standard_B1"
  tenant_id                     = "11111111-2222-3333-4444-555555555555"
  admin_object_ids              = ["66666666-7777-8888-9999-000000000000"]
  purge_protection_enabled      = true
  public_network_access_enabled = false
}
