resource "azurerm_eventhub_namespace_authorization_rule" "trainer" {
  name                = "trainer"
  namespace_name      = "evhns-clicks"
  resource_group_name = "rg-ml-prod"
  listen              = true
  send                = true
  manage              = true
}
