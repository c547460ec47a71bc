resource "azurerm_netapp_volume" "datasets" {
  name                = "datasets"
  resource_group_name = "rg-ml-prod"
  location            = "westeurope"
  account_name        = "anf-ml"
  pool_name           = "pool"
  volume_path         = "datasets"
  service_level       = "Premium"
  subnet_id           = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod/providers/Microsoft.Network/virtualNetworks/vnet-ml/subnets/snet-anf"
  storage_quota_in_gb = 4096
  protocols           = ["NFSv4.1"]

  export_policy_rule {
    rule_index      = 1
    allowed_clients = ["0.0.0.0/0"]
    unix_read_write = true
  }
}
