resource "azurerm_private_link_service" "scoring" {
  name                                        = "pls-scoring"
  resource_group_name                         = "rg-ml-prod"
  location                                    = "westeurope"
  load_balancer_frontend_ip_configuration_ids = [azurerm_lb.scoring.frontend_ip_configuration[0].id]
  visibility_subscription_ids                 = ["*"]
}
