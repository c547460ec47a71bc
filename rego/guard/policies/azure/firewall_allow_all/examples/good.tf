resource "azurerm_firewall_network_rule_collection" "training" {
  name                = "training"
  azure_firewall_name = "afw-ml"
  resource_group_name = "rg-ml-prod"
  priority            = 100
  action              = "Allow"

  rule {
    name                  = "https"
    source_addresses      = ["10.20.0.0/16"]
    destination_addresses = ["AzureCloud.westeurope"]
    destination_ports     = ["443"]
    protocols             = ["TCP"]
  }
}
