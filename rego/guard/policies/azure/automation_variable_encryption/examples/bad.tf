resource "azurerm_automation_variable_string" "tracking" {
  name                    = "tracking"
  resource_group_name     = "rg-ml-prod"
  automation_account_name = "aa-ml"
  value                   = "https://mlflow.example.com"
  encrypted               = false
}
